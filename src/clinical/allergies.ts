import { fold } from './inci-fold.ts';

/** What an allergy means for a session. */
const allergenKinds = ['metal', 'anaesthetic', 'anaesthetic-relative', 'material', 'unrelated'] as const;
export type AllergenKind = (typeof allergenKinds)[number];

const METALS =
  'metal|metals|stainless steel|steel|surgical steel|inox|nickel|nickle|nickel sulfate|nickel sulphate|chrome|chromium|metal jewellery|metal jewelry|earrings|costume jewellery|costume jewelry|metales|metal|acero|acero inoxidable|niquel|cromo|bisuteria';

const ANAESTHETICS =
  'lidocaine|lignocaine|lidocaina|xylocaine|xilocaina|emla|prilocaine|prilocaina|benzocaine|benzocaina|tetracaine|tetracaina|amethocaine|ametop|lmx4|lmx 4|procaine|procaina|novocaine|novocain|mepivacaine|mepivacaina|bupivacaine|bupivacaina|ropivacaine|ropivacaina|levobupivacaine|articaine|articaina|chloroprocaine|dibucaine|cinchocaine|pramocaine|pramoxine|proparacaine|oxybuprocaine|anaesthetic|anesthetic|anaesthetics|anesthetics|local anaesthetic|local anesthetic|local anaesthetics|local anesthetics|topical anaesthetic|topical anesthetic|numbing cream|numbing creams|numbing|anestesia|anestesia local|anestesico|anestesicos|anestesico local|anestesicos locales|crema anestesica|pliaglis|betacaine|blt cream';

/** Listed by one device's manual beside the anaesthetics: no topical anaesthetic without a clinician. */
const ANAESTHETIC_RELATIVES =
  'paba|para aminobenzoic acid|p aminobenzoic acid|ester anaesthetics|ester anesthetics|ester|esters|sulfonamide|sulfonamides|sulphonamide|sulphonamides|sulfa|sulfa drugs|sulpha|sulfas|sulfonamidas|sulfonamida|sulfamethoxazole|co trimoxazole|cotrimoxazole|cotrimoxazol|bactrim|septrin|pseudocholinesterase deficiency|ppd|p phenylenediamine|paraphenylenediamine|hair dye|tinte de pelo';

const MATERIALS =
  'latex|rubber|latex gloves|gloves|latex y goma|adhesive|adhesives|adhesive tape|tape|plaster|plasters|sticking plaster|band aid|dressings|esparadrapo|adhesivo|tiritas|chlorhexidine|chlorhexidene|clorhexidina|hibiclens|iodine|povidone iodine|povidone|betadine|yodo|povidona yodada|alcohol|isopropyl alcohol|ethanol|alcohol isopropilico|antiseptic|antiseptics|antiseptico|benzalkonium chloride|cetrimide|hyaluronic acid|acido hialuronico|hyaluronidase|propylene glycol|propilenglicol|parabens|paraben|parabenos|fragrance|fragrances|perfume|perfumes|parfum|preservatives|conservantes|formaldehyde|formaldehido|methylisothiazolinone|mi|mci|lanolin|lanolina|wool fat|colophony|rosin|balsam of peru|balsamo del peru|neomycin|neomicina|bacitracin|sunscreen|sunscreens|protector solar|oxybenzone|octocrylene|zinc oxide|oxido de zinc|aloe|aloe vera|essential oils|tea tree oil|aceites esenciales|carbomer|cosmetics|cosmeticos|make up|makeup|acrylates|acrylate|acrilatos';

const UNRELATED =
  'none|no|nil|nka|nkda|no known allergies|no known drug allergies|no allergies|ninguna|ninguno|sin alergias|no conocidas|penicillin|penicillins|penicilina|penicilinas|amoxicillin|amoxicilina|augmentin|cephalosporins|cefalosporinas|erythromycin|eritromicina|macrolides|quinolones|ciprofloxacin|antibiotics|antibioticos|aspirin|aspirina|ibuprofen|ibuprofeno|nsaid|nsaids|aines|paracetamol|acetaminophen|metamizole|metamizol|nolotil|codeine|codeina|morphine|morfina|opioids|opiates|tramadol|contrast|iodinated contrast|contrast dye|contraste yodado|insulin|statins|ace inhibitors|vaccine|vaccines|anti tetanus|pollen|polen|pollens|grass|grass pollen|gramineas|tree pollen|birch|olive|olivo|ragweed|ambrosia|hay fever|hayfever|rinitis|mould|mold|hongos|moho|dust|dust mite|dust mites|house dust mite|acaros|polvo|cat|cats|dog|dogs|gato|gatos|perro|perros|cat hair|dog hair|animal hair|pet dander|animals|horse|horses|feathers|bee|bees|wasp|wasps|bee sting|wasp sting|bee stings|wasp stings|insect bites|insects|abeja|avispa|picaduras|peanut|peanuts|cacahuete|cacahuetes|nut|nuts|tree nuts|frutos secos|almond|almonds|almendra|walnut|walnuts|nuez|nueces|hazelnut|hazelnuts|avellana|cashew|cashews|pistachio|pistachios|brazil nut|pecan|sesame|sesamo|mustard|mostaza|egg|eggs|huevo|huevos|milk|cow s milk|dairy|lactose|leche|lactosa|lactose intolerance|gluten|wheat|trigo|celiac|coeliac|soy|soya|soja|fish|pescado|shellfish|marisco|mariscos|prawn|prawns|shrimp|gambas|crab|lobster|molluscs|mussels|squid|strawberry|strawberries|fresa|fresas|kiwi|banana|platano|avocado|aguacate|peach|melocoton|apple|manzana|melon|citrus|orange|tomato|tomate|celery|apio|lupin|sulphites|sulfites|sulfitos|chocolate|caffeine|corn|maiz|garlic|ajo|onion|legumes|lentils|chickpeas|sun|cold|heat|water|gold|oro|silver|plata|copper|cobre|cigarette smoke|smoke|food|foods|fruit|fruits|vegetables|mushrooms|seafood';

const KINDS: readonly (readonly [AllergenKind, string])[] = [
  ['unrelated', UNRELATED],
  ['material', MATERIALS],
  ['anaesthetic-relative', ANAESTHETIC_RELATIVES],
  ['metal', METALS],
  ['anaesthetic', ANAESTHETICS],
];

/** Later entries win: a name that is in two lists is read as the stronger. */
const BY_NAME: ReadonlyMap<string, AllergenKind> = new Map(
  KINDS.flatMap(([kind, names]) => names.split('|').map((name) => [name, kind] as const)),
);

const FILLER_WORDS =
  /\b(allergy|allergies|allergic|to|mild|severe|possible|known|contact|dermatitis|reaction|reactions|intolerance|alergia|alergias|alergico|alergica|a|al|la|el|los|las|de)\b/g;

/** Lower case, no accents, no punctuation. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every local anaesthetic ends like this; cocaine is not what numbs a face. */
const isAnaestheticName = (word: string): boolean =>
  /^[a-z]{3,}(caine|caina|cain)$/.test(word) && !word.startsWith('cocain');

/** Kinds that may not be overlooked in a longer phrase. */
const WEIGHTY: ReadonlySet<AllergenKind> = new Set(['metal', 'anaesthetic', 'anaesthetic-relative']);

const LONGEST_NAME = 3;

/** Weighty names inside a phrase nobody listed as a whole: "rash from nickel buttons". */
const weightyIn = (words: readonly string[]): readonly AllergenKind[] => {
  const runs = words.flatMap((_word, start) =>
    Array.from({ length: LONGEST_NAME }, (_slot, more) => words.slice(start, start + more + 1).join(' ')),
  );
  const kinds = runs.map((run) => BY_NAME.get(run) ?? (isAnaestheticName(run) ? 'anaesthetic' : undefined));
  return [...new Set(kinds.filter((kind) => kind !== undefined && WEIGHTY.has(kind)))].filter(
    (kind) => kind !== undefined,
  );
};

const nameIn = (words: string): AllergenKind | undefined =>
  BY_NAME.get(words) ?? BY_NAME.get(words.replace(FILLER_WORDS, ' ').replace(/ +/g, ' ').trim());

/** One allergen that was named, and what it is; `kind` is undefined when nobody here knows the name. */
export type Allergen = { readonly text: string; readonly kind: AllergenKind | undefined };

const readPart = (text: string): readonly Allergen[] => {
  const words = plain(text);
  const known = nameIn(words);
  if (known !== undefined) return [{ text, kind: known }];
  const kinds = weightyIn(words.split(' '));
  return kinds.length === 0 ? [{ text, kind: undefined }] : kinds.map((kind) => ({ text, kind }));
};

/** Reads one answer, which may name several allergens: "nickel, latex and pollen". */
export function readAllergy(answer: string): readonly Allergen[] {
  const whole = nameIn(plain(answer));
  if (whole !== undefined) return [{ text: answer.trim(), kind: whole }];
  return answer
    .split(/[,;/+&\n]|\band\b|\by\b|\be\b/i)
    .map((part) => part.trim())
    .filter((part) => plain(part) !== '')
    .flatMap(readPart);
}

const NONE = /^(none|no|nil|nka|nkda|no known( drug)? allergies|no allergies|ninguna|ninguno|sin alergias)$/;

/** Whether the answer says that there are no allergies. */
export const saysNone = (answer: string): boolean => NONE.test(plain(answer));
