/** La clínica, las fuentes y el lector de etiquetas. */
export const texts = {
  'clinic.title': 'La clínica',
  'clinic.address': 'Dirección',
  'clinic.phone': 'Teléfono',
  'clinic.email': 'Correo',
  'clinic.languages': 'Idiomas',
  'clinic.now': 'Hora en la clínica',
  'language.en': 'inglés',
  'language.es': 'español',
  'clinic.how.title': 'Cómo trabajamos',
  'clinic.how.1': 'Un profesional lee sus respuestas y mira su piel antes de planear nada.',
  'clinic.how.2':
    'Solo pincha quien tiene su formación registrada. El calendario no nos deja reservar a nadie más.',
  'clinic.how.3': 'Cada juego de agujas es estéril, se escanea, se usa una vez y nunca caducado.',
  'clinic.how.4': 'Respetamos la etiqueta de cada aparato: qué hondo, para quién, cada cuánto.',
  'clinic.how.5':
    'Tras cada sesión nos dice cada día cómo va. Responde una persona con nombre cuando algo no va bien.',
  'clinic.how.6':
    'Medimos antes y después, y contamos a todos los que empezaron, también a los que lo dejaron.',
  'clinic.missing':
    'Ahora mismo no hemos podido leer los datos de la clínica. Inténtelo de nuevo en un momento.',
  'label.title': 'Leer la etiqueta de un cosmético',
  'label.lead':
    'Pegue los ingredientes de un producto. Le decimos qué hay que dejar antes de una sesión y desde cuándo puede volver a usarlo.',
  'label.field': 'Ingredientes',
  'label.hint':
    'Como en el envase o en la página del fabricante. Los saltos de línea, asteriscos y porcentajes no estorban.',
  'label.session': 'Día de su sesión, si la tiene',
  'label.read': 'Leer la etiqueta',
  'label.example': 'Probar un ejemplo',
  'label.error.label': 'Pegue o escriba la lista de ingredientes.',
  'label.error.session': 'Escriba un día que exista, o déjelo vacío.',
  'label.none.title': 'Nada de esto hay que dejarlo',
  'label.none.text':
    'No hemos hallado en esta lista nada que haya que dejar antes de una sesión. Pregúntenos si el producto le escuece o le pela la piel.',
  'label.found': 'Lo que hemos hallado',
  'label.effect.stop': 'Dejar antes de una sesión',
  'label.effect.caution': 'Con cuidado',
  'label.effect.hold-after': 'No mientras la piel esté abierta',
  'label.at': 'lugar {{position}} de la lista',
  'label.lastUse': 'Úselo por última vez el {{day}}, {{far}}.',
  'label.resume': 'Otra vez desde el {{day}}, si la piel no se descama.',
  'label.marked': 'Su etiqueta, marcada',
  'label.keepOff': 'No sobre la piel abierta',
  'label.keepOff.text': 'No hay que dejarlos, pero no los use hasta un día después de la sesión:',
  'label.because.perfume': 'perfume',
  'label.because.menthol': 'mentol',
  'label.because.tint': 'color',
  'label.unread': 'No hemos podido leer estas partes. Si alguna es un principio activo, pregúntenos:',
} as const;
