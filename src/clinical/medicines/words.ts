import type { Domain } from './ruled.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that stand beside a medicine's name and say nothing about which it is: salts, strengths, forms, makers,
 * times of day, and the small words of English and Spanish.
 */
export const noiseWords: ReadonlySet<string> = wordSet(`
  mg mcg ug g gr ml l iu ui ie u units unidades percent microgram micrograms microgramos milligram milligrams miligramos meq mmol kg
  sodium sodico sodica potassium potasico potasica calcium magnesium hydrochloride hcl clorhidrato hidrocloruro chloride cloruro sulfate sulphate sulfato
  maleate maleato mesylate mesilate mesilato tartrate tartrato succinate succinato fumarate fumarato besylate besilate besilato
  acetate acetato citrate citrato phosphate fosfato bromide bromuro hydrobromide bromhidrato nitrate dihydrate monohydrate
  bisulfate bisulphate bisulfato hydrogensulfate hydrogensulphate hydrogen hidrogenosulfato hyclate hiclato dihydrochloride dihidrocloruro tosylate tosilate tosilato
  anhydrous trihydrate hemihydrate propionate propionato furoate furoato dipropionate dipropionato valerate valerato butyrate
  acetonide hexacetonide lysine lisina arginine arginina trometamol erbumine etexilate pamoate disoproxil alafenamide mofetil medoxomil cilexetil
  tablet tablets tab tabs comprimido comprimidos pastilla pastillas pill pills capsule capsules cap caps capsula capsulas
  sachet sachets sobre sobres drop drops gota gotas syrup jarabe suspension solution solucion liquid liquido powder polvo effervescent efervescente
  dispersible chewable film coated ec gastro resistant gastrorresistente gastrorresistentes enteric
  cream crema gel ointment pomada unguento lotion locion foam espuma shampoo champu spray patch patches parche parches serum
  inhaler inhalador inhaler evohaler accuhaler turbohaler turbuhaler autohaler puffer nebuliser nebulizer
  injection injections inyeccion inyecciones inyectable pen pluma vial jeringa syringe prefilled infusion iv im sc depot implant
  suppository supositorio eye ear nasal nose oral topical topico topica ocular otico inhaled inhalado intravenous intravenoso
  xl xr sr mr la cr er pr retard forte plus mite junior lp od bd bid tds tid qds qid prn nocte mane hs stat qd qod
  once twice three four times daily day days every each hour hours week weeks weekly month months monthly year years morning evening night bedtime noon
  una dos tres cuatro vez veces al dia dias cada hora horas semana semanas semanal mes meses mensual ano anos manana tarde noche desayuno comida cena
  the a an of for in on at to with without and or as by per my from since until taken take taking takes using use used apply applied when needed
  if it is was low high small big old new half full dose doses dosis dosage course prescription prescribed prescriber doctor gp hospital counter otc
  de del la el los las un una por para con sin y o en mi desde hasta como tomo toma tomando uso pauta segun necesidad receta medico si bajo baja alto alta
  generic generico brand marca efg stada teva sandoz mylan viatris accord zentiva kern cinfa normon ratiopharm actavis aurobindo aurovitas alter pharma
  ranbaxy sun dr reddys apotex hexal almus bluefish wockhardt pfizer bayer novartis roche gsk sanofi merck lilly abbvie tarbis qualigen combix pensa
  mabo vir sala apo pms ran tablets medicine medication medicines medicina medicamento medicacion treatment tratamiento therapy therapie
  acne skin piel face cara pain dolor headache migraine allergy allergies blood pressure tension thyroid tiroides asthma asma diabetes cholesterol
  colesterol anxiety ansiedad depression depresion sleep dormir heart corazon stomach estomago reflux hay fever infection infeccion knee back arthritis
  psoriasis eczema rosacea scalp hands body cuerpo manos
  protect complex comp active rapid fast max maximum strength kids adult adults adultos infantil
  extract extracto oil aceite supplement supplements suplemento suplementos capsulas natural herbal tea infusion
`);

const FORMS: readonly (readonly [Domain, string])[] = [
  [
    'topical',
    'cream crema gel ointment pomada unguento lotion locion foam espuma shampoo champu topical topico topica serum',
  ],
  [
    'local',
    'inhaler inhalador evohaler accuhaler turbohaler turbuhaler autohaler puffer nebuliser nebulizer inhaled inhalado nasal nose eye ocular ear otico colirio',
  ],
  [
    'systemic',
    'tablet tablets tab tabs comprimido comprimidos pastilla pastillas pill pills capsule capsules capsula capsulas oral injection injections inyeccion inyecciones inyectable intravenous intravenoso iv im sc infusion suppository supositorio patch parche syrup jarabe sachet sachets sobre sobres depot',
  ],
];

/** What the word for a form says about where the medicine acts. */
export const formDomains: ReadonlyMap<string, Domain> = new Map(
  FORMS.flatMap(([domain, words]) => words.split(' ').map((word) => [word, domain] as const)),
);
