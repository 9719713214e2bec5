/** El marco de las páginas de cada paciente. */
export const texts = {
  'nav.label': 'Sus páginas',
  'nav.today': 'Hoy',
  'nav.course': 'Sesiones',
  'nav.check-in': 'Cómo va',
  'nav.help': 'Ayuda',
  'coming.title': 'Todavía no está',
  'coming.text': 'Esta página se está haciendo.',
} as const;
