import type { SameKeys } from './same-keys.ts';
import type { scoresEn } from './scores.en.ts';

/** Spanish texts of scores, grades and zones. */
export const scoresEs: SameKeys<typeof scoresEn> = {
  regionDiffers:
    'Las dos valoraciones abarcan partes distintas de la cara, así que sus puntuaciones no se pueden comparar. Compare con una valoración de la misma parte.',
  notices: {
    dlqi: 'Dermatology Life Quality Index. © Cardiff University. Uso según la licencia de Cardiff University.',
    'face-q': 'FACE-Q. Pertenece a Q-Portfolio. Su uso necesita una licencia del propietario.',
    'scar-q': 'SCAR-Q. Pertenece a Q-Portfolio. Su uso necesita una licencia del propietario.',
    scars: 'SCARS. Pregunte a los propietarios (Galderma y Global Alliance) antes de usar el cuestionario.',
    fasqol: 'FASQoL. Pregunte a los propietarios (Galderma y Global Alliance) antes de usar el cuestionario.',
  },
  grades: {
    1: 'Solo color. La superficie está lisa.',
    2: 'Leve. Los hundimientos o relieves no se notan a 50 cm, o los cubre el maquillaje, la barba o el vello.',
    3: 'Moderada. Se notan a 50 cm y cuesta cubrirlos; al estirar la piel se aplanan.',
    4: 'Grave. Se notan a 50 cm y cuesta cubrirlos; al estirar la piel no se aplanan.',
  },
  questions: {
    visibleAt50cm: '¿Se notan los hundimientos o relieves a 50 cm y cuesta cubrirlos?',
    stretchTest: '¿Se aplanan al estirar la piel entre dos dedos?',
    contour: '¿Hay hundimientos o relieves, o solo color?',
  },
  lesions: {
    macular: 'Marcas planas, rojas o marrones',
    'mild-atrophic': 'Hundimientos leves, como un plato',
    'moderate-atrophic': 'Hundimientos moderados, como un plato',
    'punched-out-shallow': 'En sacabocados, poco profundas, menos de 5 mm',
    'shallow-broad': 'Poco profundas y anchas',
    'punched-out-deep-normal': 'En sacabocados, profundas, base normal, menos de 5 mm',
    'punched-out-deep-abnormal': 'En sacabocados, profundas, base anormal, menos de 5 mm',
    'linear-troughed': 'Líneas o surcos',
    'deep-broad': 'Profundas y anchas',
    papular: 'Cicatrices pequeñas en relieve',
    keloidal: 'Queloides o cicatrices gruesas en relieve, por superficie',
  },
  eccaItems: {
    'v-shaped': 'En V, menos de 2 mm (picahielo)',
    'u-shaped': 'En U, de 2 a 4 mm (en caja)',
    'm-shaped': 'En M, más de 4 mm (onduladas)',
    'superficial-elastolysis': 'Elastólisis superficial',
    hypertrophic: 'En relieve e inflamadas, de menos de 2 años',
    keloid: 'Queloides o en relieve, de más de 2 años',
  },
  improvements: {
    'very-much-improved': 'Muchísimo mejor',
    'much-improved': 'Mucho mejor',
    improved: 'Mejor',
    'no-change': 'Sin cambios',
    worse: 'Peor',
  },
  zones: {
    forehead: 'Frente',
    glabella: 'Entrecejo',
    'temple-left': 'Sien izquierda',
    'temple-right': 'Sien derecha',
    nose: 'Nariz',
    'cheek-left': 'Mejilla izquierda',
    'cheek-right': 'Mejilla derecha',
    perioral: 'Alrededor de la boca',
    chin: 'Barbilla',
    'jaw-left': 'Mandíbula izquierda',
    'jaw-right': 'Mandíbula derecha',
    submandibular: 'Debajo de la mandíbula',
    neck: 'Cuello',
  },
  excluded: {
    'orbit-left': 'Dentro del borde de la órbita izquierda: sin agujas',
    'orbit-right': 'Dentro del borde de la órbita derecha: sin agujas',
    lips: 'Labios: sin agujas',
  },
  skinTypes: {
    1: 'I: siempre se quema, nunca se broncea',
    2: 'II: se quema con facilidad, se broncea poco',
    3: 'III: se quema de forma moderada, se broncea poco a poco',
    4: 'IV: se quema poco, se broncea bien',
    5: 'V: rara vez se quema',
    6: 'VI: nunca se quema',
  },
};
