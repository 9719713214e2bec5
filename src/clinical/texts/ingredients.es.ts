import type { IngredientTexts } from './ingredients.ts';

/** Spanish texts of the ingredient reader. */
export const ingredientsEs: IngredientTexts = {
  classes: {
    retinoid: {
      title: 'Vitamina A (retinoide)',
      why: 'Los retinoides hacen más fina la capa de fuera de la piel, y se irrita con más facilidad.',
    },
    aha: {
      title: 'Ácido de frutas (AHA)',
      why: 'Los ácidos de frutas aflojan la capa de arriba de la piel. Después de las agujas escuece y cura más despacio.',
    },
    bha: {
      title: 'Ácido salicílico (BHA)',
      why: 'El ácido salicílico exfolia la piel desde dentro de los poros. Después de las agujas escuece y cura más despacio.',
    },
    pha: {
      title: 'Ácido exfoliante suave (PHA)',
      why: 'Estos ácidos son más suaves que los de frutas, pero también exfolian la piel.',
    },
    'benzoyl-peroxide': {
      title: 'Peróxido de benzoilo',
      why: 'Reseca e irrita la piel.',
    },
    hydroquinone: {
      title: 'Hidroquinona',
      why: 'Aclara la piel y puede irritarla.',
    },
    'vitamin-c': {
      title: 'Vitamina C',
      why: 'Se han descrito bultos en la piel cuando entró vitamina C en la piel tratada con agujas.',
    },
    depigmenter: {
      title: 'Aclarante de la piel',
      why: 'Puede irritar la piel.',
    },
    exfoliant: {
      title: 'Ingrediente que exfolia',
      why: 'Puede irritar la piel.',
    },
    'retinoid-like': {
      title: 'Actúa como un retinoide',
      why: 'No es un retinoide. Aun así puede irritar la piel.',
    },
  },
  effects: {
    stop: 'Déjelo {{days}} días antes de una sesión. Vuelva a usarlo {{resumeDays}} días después si la piel no se pela. Hasta entonces use una crema hidratante sencilla.',
    caution: 'Puede usarlo. Déjelo si la piel escuece o está roja, y no lo ponga en la piel recién tratada.',
    'hold-after':
      'Puede usarlo hasta el día antes de una sesión. Después no lo ponga en la piel durante {{days}} días.',
  },
  nearEnd: 'Está cerca del final de la lista, así que seguramente solo regula la acidez del producto.',
  prescriber:
    'Preguntar a quien lo recetó si {{names}} puede interrumpirse por la sesión. Hasta que responda, la persona sigue usándolo.',
  prescribed: 'Si se lo recetó un médico, no lo deje por su cuenta. Nosotros le preguntaremos.',
};
