import type { CarePlanTexts } from './care-plan.ts';

/** Spanish texts of the tasks before and after a session. */
export const carePlanEs: CarePlanTexts = {
  units: { days: 'días', hours: 'horas' },
  oneOf: { days: 'día', hours: 'hora' },
  range: {
    before: 'Las fuentes dicen: {{span}} antes.',
    after: 'Las fuentes dicen: {{span}} después.',
    span: 'de {{low}} a {{high}} {{unit}}',
    single: '{{low}} {{unit}}',
    day: 'Las fuentes dicen: el mismo día.',
    antiviral: 'Las fuentes empiezan entre 2 días antes y el mismo día, y siguen de 5 a 14 días.',
  },
  before: {
    'stop-retinoid': {
      title: 'Deje de usar {{products}}',
      why: 'Contiene vitamina A (un retinoide). La piel se irrita con más facilidad.',
      instead: 'Use una crema hidratante sencilla.',
    },
    'stop-aha': {
      title: 'Deje de usar {{products}}',
      why: 'Contiene un ácido exfoliante. Después de las agujas la piel escuece y cura más despacio.',
      instead: 'Use un limpiador suave y una crema hidratante sencilla.',
    },
    'stop-bha': {
      title: 'Deje de usar {{products}}',
      why: 'Contiene ácido salicílico. Después de las agujas la piel escuece y cura más despacio.',
      instead: 'Use un limpiador suave y una crema hidratante sencilla.',
    },
    'stop-benzoyl-peroxide': {
      title: 'Deje de usar {{products}}',
      why: 'Contiene peróxido de benzoilo, que reseca e irrita la piel.',
      instead: 'Use un limpiador suave.',
    },
    'stop-peel': {
      title: 'Deje de usar {{products}}',
      why: 'Es un peeling químico. La piel necesita semanas para renovarse.',
      instead: 'Use una crema hidratante sencilla. Díganos el día de su último peeling.',
    },
    'stop-actives': {
      title: 'Deje los productos fuertes para la piel',
      why: 'Las cremas con vitamina A, los ácidos exfoliantes, el peróxido de benzoilo y la hidroquinona irritan la piel.',
      instead:
        'Use una crema hidratante sencilla. Si tiene dudas, pegue la etiqueta en el lector de ingredientes.',
    },
    'stop-scrubs': {
      title: 'Sin exfoliantes de granos ni cepillos',
      why: 'Dejan arañazos muy pequeños, y las agujas pueden meter gérmenes.',
      instead: 'Lávese con las manos y un limpiador suave.',
    },
    'ask-prescriber': {
      title: 'Preguntar a quien lo recetó si {{products}} puede interrumpirse',
      why: 'Puede irritar la piel tratada. Solo quien lo recetó puede interrumpirlo. Hasta que responda, la persona sigue usándolo.',
      instead: 'Si no puede interrumpirse, que el profesional decida sobre la sesión.',
    },
    antiviral: {
      title: 'Decidir sobre una medicina contra el herpes labial',
      why: 'Las agujas pueden despertar un herpes labial. Los ensayos de esa medicina se hicieron con láser, no con agujas.',
      instead: 'Si no se da medicina, avise a la clínica y busque ampollas cada día.',
    },
    'no-waxing': {
      title: 'Sin cera, crema depilatoria ni depilación eléctrica en la cara',
      why: 'Arrancan parte de la piel, y necesita tiempo para cerrarse.',
      instead: 'Recorte el vello con tijeras.',
    },
    'no-shaving': {
      title: 'Hoy no se afeite la cara',
      why: 'El afeitado deja cortes pequeños.',
      instead: 'Aféitese el día anterior.',
    },
    'no-nsaid': {
      title: 'Sin ibuprofeno, naproxeno ni aspirina por su cuenta',
      why: 'Pueden hacer que sangre más y salgan más moratones.',
      instead: 'Pregunte en la farmacia qué otra cosa puede tomar. Siga con todo lo que le recetó un médico.',
    },
    'no-supplements': {
      title: 'Sin aceite de pescado, vitamina E, ginkgo ni hierba de San Juan',
      why: 'Pueden hacer que sangre más y salgan más moratones.',
      instead: 'Vuelva a tomarlos después de la sesión. Si se los recetó un médico, siga y díganoslo.',
    },
    'no-alcohol': {
      title: 'Sin alcohol',
      why: 'Puede hacer que sangre más y salgan más moratones.',
      instead: 'Beba agua.',
    },
    'no-sun': {
      title: 'Sin tomar el sol, rayos UVA ni autobronceador',
      why: 'La piel bronceada o quemada cura mal y puede mancharse.',
      instead: 'Quédese a la sombra. Use sombrero y protector solar.',
    },
    'no-makeup': {
      title: 'Venga sin maquillaje',
      why: 'Las agujas lo empujarían dentro de la piel.',
      instead: 'Lávese la cara con un limpiador suave antes de venir.',
    },
    'drink-water': {
      title: 'Beba bastante agua',
      why: 'Lo pide el artículo de la clínica. No encontramos ningún estudio sobre ello.',
      instead: 'Si un médico le dijo que bebiera poco, haga lo que le dijo.',
    },
  },
  after: {
    'nothing-on-skin': {
      title: 'Nada en la piel, salvo lo que le dio la clínica',
      why: 'Los canales diminutos siguen abiertos. Lo que entre puede causar bultos o una infección.',
      instead: 'Use solo el gel estéril o el suero de la clínica.',
    },
    'water-only': {
      title: 'Lávese la cara solo con agua',
      why: 'La piel necesita un día para cerrarse.',
      instead: 'Use agua limpia y fresca, con las manos limpias. Seque sin frotar.',
    },
    'gentle-cleanser': {
      title: 'Use solo un limpiador suave',
      why: 'Los limpiadores fuertes escuecen y resecan.',
      instead: 'Use uno sin perfume, ácidos ni granos.',
    },
    'hold-vitamin-c': {
      title: 'Sin vitamina C en la piel',
      why: 'Se han descrito bultos en la piel cuando entró vitamina C en la piel tratada con agujas.',
      instead: 'Use una crema hidratante sencilla cuando la clínica se lo permita.',
    },
    'no-makeup': {
      title: 'Sin maquillaje',
      why: 'Las brochas y los colores pueden meter gérmenes en la piel.',
      instead: 'Espere, y después use brochas limpias y maquillaje mineral.',
    },
    sunscreen: {
      title: 'Protector solar cada día, FPS 30 o más',
      why: 'El sol en la piel que se cura puede dejar manchas.',
      instead: 'Elija uno con óxido de zinc o dióxido de titanio, y use sombrero.',
    },
    'no-sun': {
      title: 'No se ponga al sol',
      why: 'La piel aún no tiene protección, y el protector solar debe esperar.',
      instead: 'Quédese a la sombra. Use un sombrero ancho.',
    },
    'no-heat': {
      title: 'Sin deporte, sauna ni baño caliente',
      why: 'El calor y el sudor empeoran la rojez y la hinchazón.',
      instead: 'Camine y dúchese con agua fresca.',
    },
    'no-pool': {
      title: 'Sin nadar',
      why: 'El agua de piscinas y lagos lleva gérmenes y cloro.',
      instead: 'Dúchese.',
    },
    'no-alcohol': {
      title: 'Sin alcohol',
      why: 'La cara se pone más roja e hinchada.',
      instead: 'Beba agua.',
    },
    'no-nsaid': {
      title: 'Sin ibuprofeno, naproxeno ni aspirina por su cuenta',
      why: 'Calman justo la reacción que forma piel nueva, y pueden agrandar los moratones.',
      instead: 'Pregunte a la clínica qué tomar para el dolor. Siga con todo lo que le recetó un médico.',
    },
    'no-waxing': {
      title: 'Sin cera, crema depilatoria ni depilación eléctrica en la cara',
      why: 'Dañarían la piel que se está curando.',
      instead: 'Recorte el vello con tijeras.',
    },
    'no-procedures': {
      title: 'Sin limpiezas faciales, peelings, láser ni rellenos',
      why: 'La piel tiene que curarse de una cosa cada vez.',
      instead: 'Pregunte a la clínica antes de reservar algo para la cara.',
    },
    'restart-actives': {
      title: 'Puede volver a usar {{products}}, si la piel no se pela',
      why: 'La piel que aún se pela todavía se está cerrando.',
      instead: 'Si aún se pela, espere a que pare. Dígalo en su seguimiento.',
    },
  },
  strongSkinCare: 'productos fuertes para la piel',
};
