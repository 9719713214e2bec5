export const texts = {
  'mail.title': 'Correos de la demostración',
  'mail.lead':
    'Estas cartas salieron en una conversación de correo real y no fueron a ninguna parte: nadie fuera de esta máquina las recibió.',
  'mail.none': 'Todavía no se ha enviado ninguna carta',
  'mail.none.text': 'Envíe una consulta o adelante el reloj.',
  'mail.to': 'Para {{address}}',
} as const;
