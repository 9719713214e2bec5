declare const brand: unique symbol;

/** A primitive that has passed a check; only the checking function may make one. */
export type Brand<Name extends string> = { readonly [brand]: Name };
