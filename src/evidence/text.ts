/** A text for patients, in every language the product speaks. */
export type Text = { readonly en: string; readonly es: string };
