import type { Fitzpatrick } from '../clinical/screen-request.ts';

type Pair = readonly [string, ...string[]];

/** Given names that are common, and surnames put together from parts, so that nobody real is meant. */
export type Heritage = {
  readonly female: Pair;
  readonly male: Pair;
  /** A surname is one of the first and one of the second. */
  readonly starts: Pair;
  readonly ends: Pair;
  readonly language: 'en' | 'es';
  /** Lightest and darkest skin type given to people of this name. */
  readonly skin: readonly [Fitzpatrick, Fitzpatrick];
};

const british: Heritage = {
  female: ['Alice', 'Beth', 'Carys', 'Edie', 'Freya', 'Imogen', 'Orla', 'Tess'],
  male: ['Alfie', 'Callum', 'Ewan', 'Harry', 'Owen', 'Rhys', 'Toby', 'Will'],
  starts: ['Ash', 'Bram', 'Cald', 'Fern', 'Hart', 'Kest', 'Marl', 'Pem', 'Thorn', 'Wether'],
  ends: ['combe', 'croft', 'dale', 'hollow', 'mere', 'ridge', 'stead', 'wick'],
  language: 'en',
  skin: [1, 3],
};

const spanish: Heritage = {
  female: ['Carmen', 'Daniela', 'Elena', 'Inés', 'Lucía', 'Marisol', 'Noelia', 'Paloma', 'Ximena'],
  male: ['Álvaro', 'Diego', 'Hugo', 'Íñigo', 'Joaquín', 'Mateo', 'Pablo', 'Rubén'],
  starts: ['Alma', 'Cerro', 'Fuente', 'Llano', 'Monte', 'Peña', 'Roble', 'Valle'],
  ends: ['clara', 'luna', 'mora', 'rubia', 'sierra', 'verde', 'viento'],
  language: 'es',
  skin: [3, 4],
};

const nigerian: Heritage = {
  female: ['Adaeze', 'Funmi', 'Ifeoma', 'Ngozi', 'Temi'],
  male: ['Chidi', 'Emeka', 'Kunle', 'Obinna', 'Tunde'],
  starts: ['Ade', 'Eze', 'Oko', 'Olu', 'Uche'],
  ends: ['biri', 'dara', 'kanmi', 'kora', 'toye'],
  language: 'en',
  skin: [5, 6],
};

const indian: Heritage = {
  female: ['Anjali', 'Kavya', 'Meera', 'Priya', 'Sunita'],
  male: ['Arjun', 'Dev', 'Kiran', 'Nikhil', 'Rohan'],
  starts: ['Chand', 'Dev', 'Hari', 'Mal', 'Sur', 'Var'],
  ends: ['anika', 'aram', 'este', 'okar', 'unath'],
  language: 'en',
  skin: [4, 5],
};

const japanese: Heritage = {
  female: ['Emi', 'Hana', 'Naomi', 'Yuki'],
  male: ['Daichi', 'Kenji', 'Ren', 'Sota'],
  starts: ['Aka', 'Kawa', 'Mizu', 'Naka', 'Tera'],
  ends: ['hama', 'mori', 'saki', 'zono'],
  language: 'en',
  skin: [2, 4],
};

const arabic: Heritage = {
  female: ['Amal', 'Layla', 'Noor', 'Salma', 'Yasmin'],
  male: ['Bilal', 'Hamza', 'Karim', 'Sami', 'Yusuf'],
  starts: ['Ben ', 'Al-', 'El '],
  ends: ['Amsoud', 'Harouf', 'Kaddir', 'Rachoui', 'Zafran'],
  language: 'en',
  skin: [3, 5],
};

const polish: Heritage = {
  female: ['Agata', 'Kinga', 'Magda', 'Zofia'],
  male: ['Bartek', 'Kamil', 'Piotr', 'Wojtek'],
  starts: ['Bor', 'Dąb', 'Gaj', 'Lip', 'Zal'],
  ends: ['czak', 'ewicz', 'niak', 'owicz'],
  language: 'en',
  skin: [1, 3],
};

const caribbean: Heritage = {
  female: ['Chantelle', 'Jada', 'Marcia', 'Simone'],
  male: ['Andre', 'Delroy', 'Jermaine', 'Marlon'],
  starts: ['Bel', 'Carr', 'Grand', 'Lin', 'Port'],
  ends: ['aville', 'bourne', 'erie', 'morant', 'sworth'],
  language: 'en',
  skin: [5, 6],
};

/** In the order in which they take turns. */
export const heritages: readonly [Heritage, ...Heritage[]] = [
  british,
  indian,
  spanish,
  nigerian,
  british,
  polish,
  arabic,
  spanish,
  caribbean,
  japanese,
];
