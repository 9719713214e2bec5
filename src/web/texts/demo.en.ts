/** Pages that only a demonstration clinic has. */
export const texts = {
  'mail.title': 'E-mails of the demonstration',
  'mail.lead':
    'These letters left over a real mail conversation and went nowhere: nobody outside this machine received one.',
  'mail.none': 'No letter has been sent yet',
  'mail.none.text': 'Send an enquiry, or move the clock forward.',
  'mail.to': 'To {{address}}',
} as const;
