/** A translation: the same keys all the way down, any words. */
export type SameKeys<T> = T extends string ? string : { readonly [Key in keyof T]: SameKeys<T[Key]> };
