import type { IngredientClass, IngredientStrength } from './ingredients-classes.ts';

/**
 * When an active may count as a mere helper of the formula. An `acid` sets the acidity when it stands near the end; a
 * `salt` is also a buffer or humectant, so it counts in full only near the front. What counts only in `company`
 * means nothing alone: a plant of the usual fruit-acid blend, or the letters BHA.
 */
export type Softening = 'acid' | 'salt' | 'company';

/** One active of section 11, with every name it goes by on labels: INCI, other languages, brands. */
export type Active = {
  readonly inci: string;
  readonly class: IngredientClass;
  readonly strength: IngredientStrength;
  readonly softening?: Softening;
  readonly names: string;
};

type Row = readonly [inci: string, names: string];

const retinoids: readonly Row[] = [
  [
    'RETINOL',
    'retinol|pro-retinol|proretinol|rétinol|retinolo|retinool|axerophthol|vitamin a1|vitamin a alcohol|vitamin a|vitamins a|vit a|vitamine a|vitamina a|witamina a|витамин а|ретинол|視黃醇|视黄醇|維生素a|维生素a|维他命a|レチノール|ビタミンa|레티놀|비타민a|ρετινόλη|retinolum|retinols',
  ],
  [
    'RETINAL',
    'retinal|retinaldehyde|rétinal|rétinaldéhyde|retinaldehído|retinaldeide|retinaldeído|retinale|vitamin a aldehyde|ретиналь|ретинальдегид|视黄醛|視黃醛|レチナール|레티날',
  ],
  [
    'RETINYL PALMITATE',
    'retinyl palmitate|retinil palmitate|retinol palmitate|retinylpalmitat|palmitate de rétinyle|palmitate de rétinol|palmitato de retinilo|palmitato de retinol|palmitato de retinila|palmitato di retinile|palmitato di retinolo|retinil palmitato|retinilpalmitato|retinil palmitat|vitamin a palmitate|vitamine a palmitate|vitamina a palmitato|palmitato de vitamina a|vitamin a palmitat|axerol palmitate|palmitynian retinylu|ретинилпальмитат|ретинил пальмитат|ретинола пальмитат|пальмитат ретинола|视黄醇棕榈酸酯|視黃醇棕櫚酸酯|棕榈酸视黄酯|パルミチン酸レチノール|레티닐팔미테이트',
  ],
  [
    'RETINYL ACETATE',
    'retinyl acetate|retinol acetate|retinylacetat|acétate de rétinyle|acétate de rétinol|acetato de retinilo|acetato de retinol|acetato de retinila|acetato di retinile|acetato di retinolo|vitamin a acetate|vitamin a acetat|vitamina a acetato|octan retinylu|ретинилацетат|ретинил ацетат|ретинола ацетат|视黄醇乙酸酯|酢酸レチノール|레티닐아세테이트',
  ],
  [
    'RETINYL PROPIONATE',
    'retinyl propionate|retinylpropionat|propionate de rétinyle|propionato de retinilo|propionato di retinile|vitamin a propionate|ретинилпропионат',
  ],
  [
    'RETINYL LINOLEATE',
    'retinyl linoleate|retinyllinoleat|linoléate de rétinyle|linoleato de retinilo|linoleato di retinile|vitamin a linoleate|ретиниллинолеат',
  ],
  ['RETINYL OLEATE', 'retinyl oleate'],
  ['RETINYL STEARATE', 'retinyl stearate'],
  ['RETINYL LAURATE', 'retinyl laurate'],
  [
    'RETINYL RETINOATE',
    'retinyl retinoate|retinylretinoat|rétinoate de rétinyle|retinoato de retinilo|retinoato di retinile|ретинилретиноат|레티닐레티노에이트',
  ],
  ['RETINYL SUNFLOWERSEEDATE', 'retinyl sunflowerseedate|retinyl sunflower seedate'],
  ['RETINYL RICE BRANATE', 'retinyl rice branate'],
  ['RETINYL N-FORMYL ASPARTAMATE', 'retinyl n-formyl aspartamate|retinyl formyl aspartamate'],
  ['RETINYL GLUCOSIDE', 'retinyl glucoside|retinyl glycoside|retinol glucoside'],
  ['RETINYL ESTER', 'retinyl|retinil|retinyle|retinile|retinilo|retinila|retinylester'],
  [
    'HYDROXYPINACOLONE RETINOATE',
    'hydroxypinacolone retinoate|hydroxypinacolone|hydroxypinacolon retinoat|rétinoate d hydroxypinacolone|rétinoate de hydroxypinacolone|retinoato de hidroxipinacolona|hidroxipinacolona|hydroxypinacolonretinoat|idrossipinacolone|retinoato di idrossipinacolone|granactive retinoid|granactive|hpr|ретиноат гидроксипинаколона|гидроксипинаколон ретиноат|гидроксипинаколона ретиноат|羟基频哪酮视黄酸酯|ヒドロキシピナコロンレチノアート|하이드록시피나콜론레티노에이트',
  ],
  ['SODIUM RETINOYL HYALURONATE', 'sodium retinoyl hyaluronate|retinoyl'],
  ['ETHYL RETINOATE', 'ethyl retinoate'],
  ['METHYL RETINOATE', 'methyl retinoate'],
  ['RETINOXYTRIMETHYLSILANE', 'retinoxytrimethylsilane'],
  ['BORON RETINOATE', 'boron retinoate'],
  [
    'RETINOID',
    'retinoate|retinoat|rétinoate|retinoato|retinoid|retinoids|rétinoïde|rétinoïdes|retinoide|retinoides|retinoidi|ретиноид|ретиноиды|ретиноат',
  ],
  [
    'TRETINOIN',
    'tretinoin|trétinoïne|tretinoina|tretinoína|tretinoinum|retinoic acid|all-trans retinoic acid|acide rétinoïque|ácido retinoico|acido retinoico|ácido retinóico|retinsäure|retinsaeure|vitamin a acid|vitamin a säure|vitamin a saeure|vitamine a acide|acide vitamine a|kwas retinowy|ретиноевая кислота|третиноин|维a酸|维甲酸|トレチノイン|트레티노인|retin-a|retin a|retin-a micro|tretinoin micro|stieva-a|stievaa|atralin|altreno|retacnyl|ketrel|airol|vesanoid|effederm|locacid|retinova|tretin-x|retisol-a|vitacid|retino-a|a-ret|retrieve cream|avita',
  ],
  [
    'ISOTRETINOIN',
    'isotretinoin|isotrétinoïne|isotretinoina|isotretinoína|13-cis-retinoic acid|isotrex|isotrexin|roaccutane|accutane|изотретиноин',
  ],
  ['ALITRETINOIN', 'alitretinoin|panretin|9-cis-retinoic acid'],
  [
    'ADAPALENE',
    'adapalene|adapalen|adapalène|adapaleno|adapalenum|адапален|阿达帕林|アダパレン|아다팔렌|differin|différine|differine|adaferin|adaferine|dipalen|effezel',
  ],
  ['TAZAROTENE', 'tazarotene|tazaroten|tazarotène|tazaroteno|тазаротен|tazorac|zorac|fabior|arazlo|avage'],
  ['TRIFAROTENE', 'trifarotene|trifaroten|trifarotène|trifaroteno|трифаротен|aklief|selgamis'],
  ['SELETINOID G', 'seletinoid g|seletinoid'],
];

const alphaHydroxyAcids: readonly Row[] = [
  [
    'GLYCOLIC ACID',
    'glycolic acid|glycolic|glycollic acid|glycolicacid|hydroxyacetic acid|acide glycolique|glycolique|ácido glicólico|glicolico|acido glicolico|glykolsäure|glycolsäure|glykolsaeure|glycolsaeure|hydroxyessigsäure|glycolzuur|glycoolzuur|kwas glikolowy|glikolowy|glykolsyra|glykolsyre|glikolik asit|glikolik|гликолевая кислота|гликолевая|乙醇酸|甘醇酸|羟基乙酸|グリコール酸|글라이콜릭애씨드|글리콜릭애씨드|글리콜산',
  ],
  [
    'SODIUM GLYCOLATE',
    'sodium glycolate|natriumglycolat|glycolate de sodium|glicolato de sodio|glicolato di sodio',
  ],
  ['AMMONIUM GLYCOLATE', 'ammonium glycolate|glycolate d ammonium|glicolato de amonio|ammoniumglycolat'],
  ['POTASSIUM GLYCOLATE', 'potassium glycolate'],
  ['GLYCOLATE', 'glycolate'],
  ['GUANIDINE GLYCOLATE', 'guanidine glycolate'],
  [
    'MANDELIC ACID',
    'mandelic acid|mandelic|acide mandélique|mandélique|ácido mandélico|mandelico|mandelsäure|mandelsaeure|amandelzuur|kwas migdałowy|migdałowy|mandelik asit|mandelik|миндальная кислота|миндальная|扁桃酸|杏仁酸|苦杏仁酸|マンデル酸|만델릭애씨드',
  ],
  ['HYDROXYCAPRYLIC ACID', 'hydroxycaprylic acid|alpha-hydroxycaprylic acid'],
  [
    'ALPHA HYDROXY ACID',
    'alpha hydroxy acid|alpha hydroxy acids|alphahydroxy acid|alphahydroxy acids|alpha-hydroxyacid|alpha-hydroxyacids|aha|ahas|a.h.a.|alpha hydroxysäure|alpha-hydroxysäuren|alfahidroxiácidos|alfa hidroxiácidos|alfa-idrossiacidi|fruchtsäure|fruchtsäuren|acides de fruits|acide de fruits|ácidos de frutas|ácidos frutales|acidi della frutta|果酸',
  ],
];

const adjustingAcids: readonly Row[] = [
  [
    'LACTIC ACID',
    'lactic acid|lactic|l-lactic acid|dl-lactic acid|acidum lacticum|acide lactique|lactique|ácido láctico|ácido lático|acido lattico|lactico|latico|lattico|milchsäure|milchsaeure|melkzuur|kwas mlekowy|mlekowy|mjölksyra|mælkesyre|laktik asit|laktik|молочная кислота|乳酸|락틱애씨드|젖산|γαλακτικό οξύ',
  ],
  [
    'MALIC ACID',
    'malic acid|malic|dl-malic acid|acide malique|malique|ácido málico|malico|äpfelsäure|apfelsäure|aepfelsaeure|appelzuur|kwas jabłkowy|malik asit|яблочная кислота|苹果酸|蘋果酸|リンゴ酸|말릭애씨드|말산',
  ],
  [
    'TARTARIC ACID',
    'tartaric acid|tartaric|acide tartrique|tartrique|ácido tartárico|tartarico|weinsäure|weinsaeure|wijnsteenzuur|kwas winowy|tartarik asit|винная кислота|酒石酸|타타릭애씨드|타르타르산',
  ],
];

const adjustingSalts: readonly Row[] = [
  [
    'CITRIC ACID',
    'citric acid|citric|acidum citricum|acide citrique|citrique|ácido cítrico|citrico|zitronensäure|citronensäure|zitronensaeure|citronensaeure|citroenzuur|kwas cytrynowy|cytrynowy|citronsyra|citronsyre|sitrik asit|sitrik|sitruunahappo|лимонная кислота|柠檬酸|檸檬酸|枸橼酸|クエン酸|시트릭애씨드|시트릭애시드|구연산|κιτρικό οξύ',
  ],
  [
    'AMMONIUM LACTATE',
    'ammonium lactate|lactate d ammonium|lactato de amonio|lactato di ammonio|lactato de amônio|ammoniumlactat|лактат аммония|lac-hydrin|amlactin',
  ],
  [
    'SODIUM LACTATE',
    'sodium lactate|lactate de sodium|lactato de sodio|lattato di sodio|lactato de sódio|natriumlactat|natriumlaktat|лактат натрия|乳酸钠|乳酸鈉|乳酸na|소듐락테이트',
  ],
  ['POTASSIUM LACTATE', 'potassium lactate|lactate de potassium|лактат калия'],
  ['TEA-LACTATE', 'tea-lactate|triethanolamine lactate'],
];

const fruitComplexes: readonly Row[] = [
  [
    'FRUIT ACIDS',
    'fruit acid|fruit acids|fruit acid complex|aha complex|complexe aha|complexe d aha|fruit aha|natural aha|natural ahas|multifruit',
  ],
];

const fruitExtracts: readonly Row[] = [
  ['SACCHARUM OFFICINARUM EXTRACT', 'saccharum officinarum|sugar cane extract|sugarcane extract'],
  ['ACER SACCHARUM EXTRACT', 'acer saccharum|acer saccharinum|sugar maple extract'],
  ['VACCINIUM MYRTILLUS EXTRACT', 'vaccinium myrtillus|bilberry extract|bilberry fruit extract'],
];

const betaHydroxyAcids: readonly Row[] = [
  [
    'SALICYLIC ACID',
    'salicylic acid|salicylic|salicyl acid|ortho-hydroxybenzoic acid|2-hydroxybenzoic acid|acidum salicylicum|acide salicylique|salicylique|ácido salicílico|salicilico|acido salicilico|salicylsäure|salizylsäure|salicylsaeure|salizylsaeure|salicylzuur|kwas salicylowy|salicylowy|salicylsyra|salicylsyre|salisilik asit|salisilik|salisyylihappo|салициловая кислота|салициловая|水杨酸|水楊酸|柳酸|サリチル酸|살리실릭애씨드|살리실산|σαλικυλικό οξύ|beta hydroxy acid|beta hydroxy acids|beta-hydroxyacid|betahydroxy acid',
  ],
  [
    'CAPRYLOYL SALICYLIC ACID',
    'capryloyl salicylic acid|acide capryloyl salicylique|ácido capriloil salicílico|lipohydroxy acid|lipo-hydroxy acid|lipo hydroxy acid|5-octanoyl salicylic acid|n-octanoyl-5-salicylic acid|каприлоилсалициловая кислота',
  ],
  [
    'BETAINE SALICYLATE',
    'betaine salicylate|betainsalicylat|salicylate de bétaine|salicilato de betaína|бетаина салицилат|베타인살리실레이트',
  ],
];

const betaHydroxyLetters: readonly Row[] = [['BETA HYDROXY ACID', 'bha|bhas|b.h.a.']];

const faintBetaHydroxyAcids: readonly Row[] = [
  [
    'SODIUM SALICYLATE',
    'sodium salicylate|salicylate de sodium|salicilato de sodio|natriumsalicylat|салицилат натрия',
  ],
  [
    'TEA-SALICYLATE',
    'tea-salicylate|mea-salicylate|mipa-salicylate|magnesium salicylate|potassium salicylate|trolamine salicylate',
  ],
  ['SALICYLOYL PHYTOSPHINGOSINE', 'salicyloyl phytosphingosine'],
  [
    'SALIX ALBA BARK EXTRACT',
    'salix alba|salix nigra|salix alba bark extract|salix nigra bark extract|willow bark extract|willow bark|willowbark|white willow|white willow bark|extrait d écorce de saule|écorce de saule|corteza de sauce|weidenrinde|weidenrindenextrakt|corteccia di salice|экстракт коры ивы',
  ],
];

const polyhydroxyAcids: readonly Row[] = [
  [
    'LACTOBIONIC ACID',
    'lactobionic acid|lactobionic|acide lactobionique|lactobionique|ácido lactobiónico|lactobionico|acido lattobionico|lattobionico|lactobionsäure|kwas laktobionowy|laktobionowy|лактобионовая кислота|乳糖酸|락토바이오닉애씨드|ラクトビオン酸',
  ],
  ['MALTOBIONIC ACID', 'maltobionic acid|maltobionic|acide maltobionique|ácido maltobiónico'],
  ['POLYHYDROXY ACID', 'polyhydroxy acid|polyhydroxy acids|poly hydroxy acid|poly hydroxy acids|pha|phas'],
];

const gluconolactones: readonly Row[] = [
  [
    'GLUCONOLACTONE',
    'gluconolactone|glucono delta lactone|glucono-delta-lactone|glucono-1,5-lactone|d-gluconolactone|gluconolacton|gluconolactona|gluconolattone|glukonolakton|глюконолактон|葡糖酸内酯|葡萄糖酸内酯|グルコノラクトン|글루코노락톤',
  ],
  ['GLUCONIC ACID', 'gluconic acid|acide gluconique'],
];

const peroxides: readonly Row[] = [
  [
    'BENZOYL PEROXIDE',
    'benzoyl peroxide|benzoylperoxide|benzyl peroxide|dibenzoyl peroxide|hydrous benzoyl peroxide|benzoyl peroxyde|peroxide benzoyl|peroxyde de benzoyle|péroxyde de benzoyle|peroxyde benzoyle|peróxido de benzoilo|peróxido de benzoílo|peróxido de benzoíla|perossido di benzoile|benzoilperossido|benzoylperoxid|dibenzoylperoxid|benzoylperoxyd|nadtlenek benzoilu|benzoil peroksit|benzoyl peroksit|бензоилпероксид|бензоил пероксид|пероксид бензоила|перекись бензоила|过氧化苯甲酰|過氧化苯甲醯|過酸化ベンゾイル|벤조일퍼옥사이드|panoxyl|benzac|benzac ac|brevoxyl|acnecide|cutacnyl|desquam|akneroxid|benoxyl|peroxiben',
  ],
];

const hydroquinones: readonly Row[] = [
  [
    'HYDROQUINONE',
    'hydroquinone|1,4-benzenediol|quinol|hydrochinon|hidroquinona|idrochinone|hydrochinonum|гидрохинон|氢醌|对苯二酚|ハイドロキノン|하이드로퀴논|eldoquin|alustra|epiquin|nu-derm clear|melanox|melquin',
  ],
];

const vitaminsC: readonly Row[] = [
  [
    'ASCORBIC ACID',
    'ascorbic acid|ascorbic|l-ascorbic acid|acide ascorbique|ascorbique|ácido ascórbico|ascorbico|ascorbinsäure|ascorbinsaeure|ascorbinezuur|kwas askorbinowy|askorbik asit|аскорбиновая кислота|抗坏血酸|アスコルビン酸|아스코빅애씨드|아스코르브산|vitamin c|vit c|vitamine c|vitamina c|витамин с',
  ],
  [
    '3-O-ETHYL ASCORBIC ACID',
    '3-o-ethyl ascorbic acid|o-ethyl ascorbic acid|ethyl ascorbic acid|3-o-ethyl ascorbate|ethyl ascorbate|ethylated ascorbic acid|3-o-etil ascorbic acid|acide éthyl ascorbique|ácido etil ascórbico',
  ],
  [
    'ASCORBYL GLUCOSIDE',
    'ascorbyl glucoside|ascorbylglucosid|ascorbylglucoside|аскорбилглюкозид|glucosyl ascorbic acid',
  ],
  [
    'SODIUM ASCORBYL PHOSPHATE',
    'sodium ascorbyl phosphate|ascorbyl phosphate de sodium|natriumascorbylphosphat|аскорбилфосфат натрия',
  ],
  [
    'MAGNESIUM ASCORBYL PHOSPHATE',
    'magnesium ascorbyl phosphate|magnesiumascorbylphosphat|аскорбилфосфат магния',
  ],
  [
    'TETRAHEXYLDECYL ASCORBATE',
    'tetrahexyldecyl ascorbate|ascorbyl tetraisopalmitate|тетрагексилдецил аскорбат',
  ],
  ['ASCORBYL PALMITATE', 'ascorbyl palmitate|ascorbylpalmitat|аскорбилпальмитат'],
  ['AMINOPROPYL ASCORBYL PHOSPHATE', 'aminopropyl ascorbyl phosphate'],
  ['SODIUM ASCORBATE', 'sodium ascorbate|calcium ascorbate|magnesium ascorbate|potassium ascorbate'],
  ['ASCORBYL ESTER', 'ascorbyl|ascorbate'],
];

const depigmenters: readonly Row[] = [
  [
    'KOJIC ACID',
    'kojic acid|acide kojique|ácido kójico|acido cogico|acido kojico|kojisäure|kwas kojowy|койевая кислота|曲酸|コウジ酸|코직애씨드|kojic',
  ],
  ['KOJIC DIPALMITATE', 'kojic dipalmitate|kojic acid dipalmitate'],
  ['ALPHA-ARBUTIN', 'alpha-arbutin|a-arbutin|alpha arbutine|альфа арбутин|알파알부틴'],
  ['ARBUTIN', 'arbutin|arbutine|beta-arbutin|arbutina|арбутин|熊果苷|アルブチン|알부틴'],
  ['RESORCINOL', 'resorcinol|resorcin|résorcinol|resorcina|резорцин'],
];

const peels: readonly Row[] = [
  [
    'TRICHLOROACETIC ACID',
    'trichloroacetic acid|trichloroacetic|trichloracetic acid|acide trichloracétique|acide trichloroacétique|ácido tricloroacético|acido tricloroacetico|trichloressigsäure|tca peel|tca|трихлоруксусная кислота',
  ],
];

const exfoliants: readonly Row[] = [
  [
    'AZELAIC ACID',
    'azelaic acid|azelaic|acide azélaïque|azélaïque|ácido azelaico|azelaico|azelainsäure|azelainsaeure|azelaïnezuur|kwas azelainowy|azelaik asit|азелаиновая кислота|壬二酸|杜鹃花酸|アゼライン酸|아젤라익애씨드|skinoren|finacea|azelex',
  ],
  [
    'SULFUR',
    'sulfur|sulphur|colloidal sulfur|colloidal sulphur|precipitated sulfur|soufre|azufre|zolfo|schwefel|enxofre|сера',
  ],
  ['PAPAIN', 'papain|papaïne|papaina|papaína|папаин|papaya enzyme|papaya enzymes|enzyme de papaye'],
  [
    'BROMELAIN',
    'bromelain|bromélaïne|broméline|bromelaina|bromelaína|bromelina|бромелайн|pineapple enzyme|pineapple enzymes',
  ],
  ['PUMICE', 'pumice|pumice powder|pierre ponce|bimsstein'],
  [
    'SCRUB PARTICLES',
    'juglans regia shell powder|juglans regia walnut shell powder|walnut shell powder|walnut shell|prunus armeniaca seed powder|prunus armeniaca apricot seed powder|apricot seed powder|apricot kernel powder|olea europaea seed powder|olea europaea olive seed powder|cocos nucifera shell powder|cocos nucifera coconut shell powder|scrub particles|exfoliating beads|exfoliating particles|polyethylene beads|luffa cylindrica fruit powder',
  ],
];

const retinoidLikes: readonly Row[] = [
  [
    'BAKUCHIOL',
    'bakuchiol|bakutschiol|бакучиол|补骨脂酚|바쿠치올|bio-retinol|bioretinol|phyto-retinol|phytoretinol|plant retinol|vegan retinol|natural retinol|retinol alternative|retinol-like|alternative to retinol|alternative au rétinol|alternativa al retinol|psoralea corylifolia seed extract',
  ],
];

const rows = (kind: Omit<Active, 'inci' | 'names'>, table: readonly Row[]): readonly Active[] =>
  table.map(([inci, names]) => ({ ...kind, inci, names }));

/** Every active, in the order of the classes. The class mapping is section 11's own. */
export const ACTIVES: readonly Active[] = [
  ...rows({ class: 'retinoid', strength: 'stop' }, retinoids),
  ...rows({ class: 'aha', strength: 'stop' }, alphaHydroxyAcids),
  ...rows({ class: 'aha', strength: 'stop', softening: 'acid' }, adjustingAcids),
  ...rows({ class: 'aha', strength: 'stop', softening: 'salt' }, adjustingSalts),
  ...rows({ class: 'aha', strength: 'caution' }, fruitComplexes),
  ...rows({ class: 'aha', strength: 'caution', softening: 'company' }, fruitExtracts),
  ...rows({ class: 'bha', strength: 'stop' }, betaHydroxyAcids),
  ...rows({ class: 'bha', strength: 'stop', softening: 'company' }, betaHydroxyLetters),
  ...rows({ class: 'bha', strength: 'caution' }, faintBetaHydroxyAcids),
  ...rows({ class: 'pha', strength: 'stop' }, polyhydroxyAcids),
  ...rows({ class: 'pha', strength: 'stop', softening: 'acid' }, gluconolactones),
  ...rows({ class: 'benzoyl-peroxide', strength: 'stop' }, peroxides),
  ...rows({ class: 'hydroquinone', strength: 'stop' }, hydroquinones),
  ...rows({ class: 'vitamin-c', strength: 'hold-after' }, vitaminsC),
  ...rows({ class: 'depigmenter', strength: 'caution' }, depigmenters),
  ...rows({ class: 'depigmenter', strength: 'stop' }, peels),
  ...rows({ class: 'exfoliant', strength: 'caution' }, exfoliants),
  ...rows({ class: 'retinoid-like', strength: 'caution' }, retinoidLikes),
];

/** Brands that hold more than one active, by the names of those actives. */
export const COMBINATIONS: readonly (readonly [names: string, incis: readonly string[]])[] = [
  ['epiduo|epiduo forte|tactupump', ['ADAPALENE', 'BENZOYL PEROXIDE']],
  ['twyneo', ['TRETINOIN', 'BENZOYL PEROXIDE']],
  ['duac|duac gel|acanya|benzaclin|onexton|neuac|benzamycin', ['BENZOYL PEROXIDE']],
  ['cabtreo', ['ADAPALENE', 'BENZOYL PEROXIDE']],
  ['ziana|veltin|acnatac|treclin|aknemycin plus', ['TRETINOIN']],
  ['duobrii', ['TAZAROTENE']],
  ['tri-luma|triluma|pigmanorm', ['HYDROQUINONE', 'TRETINOIN']],
];
