/** Words of asking again, in Spanish. */
export const rescreenEs = {
  questions: {
    today: {
      pregnancy: '¿Podrías estar embarazada ahora, o das el pecho?',
      sunburn: '¿Tienes hoy la piel quemada por el sol?',
      sun: '¿Has tomado sol fuerte desde el {since}, o tienes nuevos días de sol previstos?',
    },
    since: {
      conditions: 'Desde el {since}: ¿alguna enfermedad, infección, calentura o problema de piel nuevo?',
      medicines: 'Desde el {since}: ¿algún medicamento que hayas empezado, dejado o cambiado?',
      skinCare: 'Desde el {since}: ¿algún producto nuevo en la piel?',
      procedures: 'Desde el {since}: ¿te han hecho algo en la cara?',
      allergies: 'Desde el {since}: ¿alguna alergia o reacción nueva?',
    },
    still: 'La última vez anotamos: «{title}». ¿Sigue igual?',
    unanswered: 'La última vez quedó abierto: {title}',
  },
  decisions: {
    stop: 'ahora no',
    defer: 'esperar',
    clinician: 'decide un profesional',
    clear: 'nada lo impide',
  },
  change: {
    same: 'Nada ha cambiado.',
    decision: 'Antes: {from}. Ahora: {to}.',
    earliest: 'El primer día era el {from} y ahora es el {to}.',
    added: 'Nuevo: {title}',
    gone: 'Ya no: {title}',
    moved: '{title}: el día era el {from} y ahora es el {to}.',
    stronger: '{title}: pesa más que antes.',
    weaker: '{title}: pesa menos que antes.',
  },
} as const;
