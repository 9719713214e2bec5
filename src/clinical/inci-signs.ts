/** What a word of a label can be besides an ingredient: a heading, a claim, a remark about other products. */
export type Sign =
  /** Opens a list. Positions start again; in a list of drug actives nothing counts as a mere helper. */
  | 'list'
  | 'drug-actives'
  /** Opens a part of the same list: what does not act by the maker's own word, and what may be in it. */
  | 'inactive'
  | 'part'
  /** What follows is not in the product, to the end of the sentence (`without`) or of the ingredient (`no`). */
  | 'without'
  | 'no'
  /** What precedes in the same ingredient is not in the product: `retinol-free`. */
  | 'free'
  /** What follows is in the product after all. */
  | 'contains';

const names = (text: string): readonly string[] => text.split('|');

export const SIGNS: Readonly<Record<Sign, readonly string[]>> = {
  list: names(
    'ingredients|ingredient|ingredients list|ingredient list|full ingredients|full ingredients list|full ingredient list|full inci|inci|inci list|all ingredients|list of ingredients|key ingredients|key ingredient|cosmetic ingredients|ingrédients|liste des ingrédients|ingrediénts|ingredientes|lista de ingredientes|ingredienti|lista ingredienti|inhaltsstoffe|zutaten|bestandteile|ingrediënten|składniki|ingredienser|состав|ингредиенты|composition|composición|composizione|composição|zusammensetzung|成分|全成分|전성분|성분|ingredients/ingrédients',
  ),
  'drug-actives': names(
    'active ingredients|active ingredient|actives|active|drug facts|medicinal ingredients|medicinal ingredient|principes actifs|principe actif|ingrédients actifs|ingrédient actif|principios activos|principio activo|ingrediente activo|ingredientes activos|principi attivi|principio attivo|wirkstoffe|wirkstoff|substance active|substances actives|princípio ativo|princípios ativos',
  ),
  inactive: names(
    'inactive ingredients|inactive ingredient|inactives|non-medicinal ingredients|non medicinal ingredients|excipients|excipient|excipientes|eccipienti|hilfsstoffe|ingrédients inactifs|ingredientes inactivos',
  ),
  part: names(
    'other ingredients|may contain|peut contenir|puede contener|può contenere|kann enthalten|pode conter|may also contain',
  ),
  without: names(
    'free from|free of|does not contain|do not contain|doesn t contain|don t contain|contains no|contain no|without|formulated without|made without|not contain|never contains|exempt de|exempte de|sans|ne contient pas|ne contient ni|sin|no contiene|libre de|senza|non contiene|privo di|ohne|frei von|enthält kein|enthält keine|sem|não contém|livre de|zonder|bez|utan|uden|do not use with|do not combine with|do not mix with|not be used with|not use with|avoid using with|avoid use with|avoid combining with|can be used with|use with|used with|combine with|combined with|pair with|pairs with|layer with|layered with|conflicts with|compatible with|in conjunction with|instead of|avoid products containing|avoid|replaces|unlike|compared to|compared with|should not be used with|when using other',
  ),
  no: names('no|zero|not|kein|keine|non|ni'),
  free: names('free|frei|free formula|excluded'),
  contains: names(
    'contains|contain|contient|contiene|enthält|contém|containing|formulated with|made with|infused with|enriched with|powered by',
  ),
};

/** Words of sentences, not of ingredient lists. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  'the this your you is are was be been it its that these those to for from which who when what while if then than can will should may might must use apply avoid keep please consult helps help improves improve reduces leaves skin face eyes hands feel look product products contains contain our we they their his her all any each every before after during daily twice morning night evening dermatologist tested suitable see visit list change vary time le la les des pour avec dans sur votre peau der die das und für mit auf ihre haut el los las para con su piel per con sulla pelle'.split(
    ' ',
  ),
);
