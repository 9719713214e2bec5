/** What an ordinary ingredient tells about the list it stands in, or about the product. */
export type Trait =
  /** Labels boast of leaving it out, so it does not end a `free from …`; any other known ingredient does. */
  | 'often-left-out'
  /** Formulas hold it at 1 % or less: what follows it in a list is at 1 % or less too. */
  | 'one-percent'
  /** Cleanses or fizzes: high in a list it marks a product that is rinsed off. */
  | 'cleansing'
  /** Part of the skin's own moisturising factor: next to it lactic acid and lactates moisten. */
  | 'moisturising'
  /** Opens a list: after a colon or a full stop a second product begins. */
  | 'water'
  /** Makes a common preservative together with gluconolactone. */
  | 'benzoate'
  /** Not for open channels: perfume, menthol, tint (section 7 of the fact sheet). */
  | 'perfume'
  | 'menthol'
  | 'tint';

const names = (text: string): readonly string[] => text.split('|');

/** The ingredients with each trait. Every name is also in the tables of ordinary ingredients. */
export const TRAITS: Readonly<Record<Trait, readonly string[]>> = {
  'often-left-out': names(
    'parabens|paraben|sulfates|sulphates|sulfate|phthalate|silicone|silicones|gluten|mineral oils|petrochemicals|dyes|synthetic dyes|artificial colors|artificial colours|artificial fragrance|synthetic fragrance|synthetic fragrances|fragrances|perfumes|coal tar|formaldehyde|formaldehydes|formaldehyde-releasing agents|animal derivatives|animal ingredients|animal testing|peg|pegs|sls|sles|mit|nanoparticles|microplastics|heavy metals|palm oil|parabènes|parabenos|sulfatos|siliconas|ftalatos|colorantes|silikone|parabene|mineralöl|mineralöle|farbstoffe|siliconi|parabeni|colorants|huiles minérales|methylparaben|ethylparaben|propylparaben|butylparaben|isobutylparaben|sodium laureth sulfate|sodium lauryl sulfate|ammonium laureth sulfate|mineral oil|paraffin|paraffinum liquidum|petrolatum|alcohol|alcohol denat|ethanol|sd alcohol 40|fragrance|parfum|perfume|phthalates|triclosan|triclocarban|oxybenzone|octinoxate|octocrylene|avobenzone|dimethicone|cyclomethicone|lanolin|beeswax|phenoxyethanol|bht|butylated hydroxyanisole|butylated hydroxytoluene|edta|disodium edta|talc|honey|milk protein|propylene glycol|polyethylene glycol|butylene glycol|dmdm hydantoin|diazolidinyl urea|imidazolidinyl urea|methylisothiazolinone|methylchloroisothiazolinone|triethanolamine|diethanolamine|ethanolamine|essential oils|essential oil|polyethylene|acrylates copolymer|carmine|collagen|shea butter|coconut oil|soy lecithin|camphor|menthol|quaternium-15|polyacrylamide|benzophenone-3|aluminum hydroxide|caramel|squalene|urea|benzyl alcohol|homosalate',
  ),
  'one-percent': names(
    'phenoxyethanol|2-phenoxyethanol|phénoxyéthanol|fenoxietanol|ethylhexylglycerin|disodium edta|tetrasodium edta|trisodium edta|edta|calcium disodium edta|tetrasodium glutamate diacetate|trisodium ethylenediamine disuccinate|tetrasodium etidronate|sodium phytate|phytic acid|xanthan gum|carbomer|gellan gum|sclerotium gum|acrylates c10-30 alkyl acrylate crosspolymer|parfum|fragrance|perfume|aroma|parfum fragrance|fragrance parfum|tocopherol|bht|potassium sorbate|sodium benzoate|sorbic acid|benzoic acid|dehydroacetic acid|sodium dehydroacetate|benzyl alcohol|chlorphenesin|methylparaben|ethylparaben|propylparaben|butylparaben|isobutylparaben|imidazolidinyl urea|diazolidinyl urea|dmdm hydantoin|methylisothiazolinone|methylchloroisothiazolinone|iodopropynyl butylcarbamate|hydroxyacetophenone|caprylhydroxamic acid|o-cymen-5-ol|linalool|limonene|citral|citronellol|geraniol|eugenol|coumarin|hexyl cinnamal|benzyl salicylate|benzyl benzoate|alpha-isomethyl ionone|hydroxycitronellal|farnesol|sodium hyaluronate|hydrolyzed hyaluronic acid|hyaluronic acid|dipotassium glycyrrhizate|allantoin|adenosine|biotin|ceramide np|ceramide ap|ceramide eop|ceramide 3|phytosphingosine|polyquaternium-7|polyquaternium-10|polyquaternium-51|pentaerythrityl tetra-di-t-butyl hydroxyhydrocinnamate|ci 19140|ci 42090|ci 17200|ci 14700|ci 16035|ci 15985|yellow 5|yellow 6|red 4|blue 1|red 33',
  ),
  cleansing: names(
    'sodium laureth sulfate|sodium lauryl sulfate|sodium coco-sulfate|sodium myreth sulfate|ammonium lauryl sulfate|ammonium laureth sulfate|sodium lauryl sulfoacetate|sodium c14-16 olefin sulfonate|disodium laureth sulfosuccinate|disodium cocoamphodiacetate|sodium cocoamphoacetate|sodium lauroamphoacetate|cocamidopropyl betaine|coco-betaine|cocamidopropyl hydroxysultaine|lauryl hydroxysultaine|lauramidopropyl betaine|decyl glucoside|coco-glucoside|lauryl glucoside|sodium cocoyl isethionate|sodium lauroyl methyl isethionate|sodium cocoyl glycinate|potassium cocoyl glycinate|sodium cocoyl glutamate|disodium cocoyl glutamate|sodium lauroyl glutamate|sodium lauroyl sarcosinate|sodium methyl cocoyl taurate|sodium cocoyl alaninate|tea-cocoyl glutamate|behentrimonium chloride|behentrimonium methosulfate|cetrimonium chloride|sodium bicarbonate|sodium palmate|sodium cocoate|sodium stearate|potassium stearate|potassium myristate|potassium laurate',
  ),
  moisturising: names('sodium pca|pca|serine|glycine|alanine'),
  water: names(
    'aqua|water|eau|wasser|agua|acqua|purified water|deionized water|aqua water eau|water aqua eau|aqua water|water aqua|eau water|вода|水|정제수|精製水',
  ),
  benzoate: names('sodium benzoate|potassium benzoate'),
  perfume: names(
    'parfum|fragrance|perfume|parfum fragrance|fragrance parfum|natural fragrance|fragancia|fragrância|profumo|duftstoff|香料|향료|отдушка|парфюм',
  ),
  menthol: names('menthol|l-menthol'),
  tint: names('iron oxides|ci 77491|ci 77492|ci 77499|chromium oxide greens|ultramarines'),
};
