/** English texts of the anaesthetic ledger. */
export const anaestheticEn = {
  note: 'Limits here are the label’s own: grams, skin covered and minutes. The limit of 4.5 mg per kg is for injected lidocaine. A label dose of cream on a face is four to five times that, because only a few per cent passes through intact skin. So cream is not counted in mg per kg.',
  rules: {
    'product-unknown': {
      title: 'Unknown numbing product: {{name}}',
      why: 'Its label is not in Stipple, so its limits cannot be checked.',
      instead: 'A clinician reads the pack and decides, or a product with a known label is used.',
    },
    'compounded-no-label': {
      title: '{{name}} has no label',
      why: 'Creams mixed by a pharmacy have no tested limits. Strong ones on large areas have caused deaths.',
      instead:
        'Use a labelled cream. If a clinician chooses this one: smallest area, lowest strength, never covered.',
    },
    'compounded-covered': {
      title: '{{name}} must not be covered',
      why: 'Two people died after strong numbing cream under plastic wrap. Covering lets much more into the blood.',
      instead: 'Take the cover off. Wipe the cream off. Use a labelled cream without a cover.',
    },
    'over-grams': {
      title: 'Too much {{name}}: {{used}} g of {{limit}} g',
      why: 'The label allows at most {{limit}} g here. More can reach the blood and harm heart and brain. The label’s grams count, not mg per kg: that limit is for injections.',
      instead: 'Use {{limit}} g or less. If more is on the skin, wipe it off and watch the patient.',
    },
    'over-area': {
      title: 'Too much skin under {{name}}: {{used}} cm² of {{limit}} cm²',
      why: 'The label allows at most {{limit}} cm². More skin takes up more medicine.',
      instead: 'Numb a smaller area, or treat the rest in another session.',
    },
    'thick-layer': {
      title: '{{name}} is thicker than its label spreads it',
      why: 'For {{area}} cm² the label uses up to {{limit}} g.',
      instead: 'Spread it thinner, or use less.',
    },
    'too-young': {
      title: '{{name}} is not for this age',
      why: 'Its label starts later in life.',
      instead: 'A clinician chooses another way to numb.',
    },
    'adult-dose-only': {
      title: '{{name}} on larger skin is dosed for adults only',
      why: 'No label dose for a face at this age has been read.',
      instead: 'A prescriber decides about product, grams and area.',
    },
    'taken-off-early': {
      title: '{{name}} came off early',
      why: 'It was on for {{minutes}} minutes. It needs at least {{shortest}} to work.',
      instead: 'Test the skin first. Do not put more on once the skin has been needled.',
    },
    'left-on-too-long': {
      title: '{{name}} was on too long',
      why: 'It was on for {{minutes}} minutes. The longest time is {{longest}}.',
      instead: 'Wipe it off. Watch the patient for 4 hours. A clinician decides whether the session goes on.',
    },
    'skin-not-intact': {
      title: 'No {{name}} on broken or needled skin',
      why: 'Tiny channels let numbing cream straight into the body.',
      instead: 'Stop needling where it hurts, cool the skin, and plan better numbing for the next session.',
    },
    covered: {
      title: '{{name}} is covered',
      why: 'A cover can raise what reaches the blood about three times, and keeps channels open longer.',
      instead: 'Keep to the shortest label time. Count channels as open for 72 hours.',
    },
    'two-anaesthetics': {
      title: 'Two numbing products together: {{names}}',
      why: 'They add up in the body, and no label gives a limit for the sum.',
      instead: 'Use one product. If two are needed, a clinician sets the amount of each.',
    },
    methaemoglobin: {
      title: 'This cream can change the blood of this patient',
      why: 'Prilocaine and benzocaine can keep blood from carrying oxygen. A blood condition or a medicine of this patient makes that more likely.',
      instead: 'Use a cream with lidocaine only. Change no prescribed medicine.',
    },
    'methaemoglobin-unsure': {
      title: 'This cream may not be safe for the blood of this patient',
      why: 'Prilocaine and benzocaine can keep blood from carrying oxygen. It is not certain that this applies here.',
      instead: 'A clinician finds out first, or a cream with lidocaine only is used.',
    },
    liver: {
      title: 'Liver disease',
      why: 'The liver clears numbing medicine. When it works less, more stays in the blood.',
      instead: 'A clinician decides about product and amount, or the session goes on without cream.',
    },
    'heart-rhythm': {
      title: 'Heart rhythm',
      why: 'Numbing medicine can add to the effect of heart rhythm medicine.',
      instead: 'A clinician asks the prescriber. Change no prescribed medicine.',
    },
    'low-weight': {
      title: 'Body weight {{weight}} kg',
      why: 'Under {{limit}} kg the same amount of cream counts for more.',
      instead: 'A clinician sets a smaller area and amount.',
    },
    'weight-unknown': {
      title: 'Body weight is not known',
      why: 'At this age, or with these products, weight decides how much is safe.',
      instead: 'Weigh the patient and enter the weight.',
    },
    'child-weight-area': {
      title: 'Too much skin for this body weight',
      why: 'Up to 20 kg of body weight {{name}} may cover at most {{limit}} cm².',
      instead: 'Numb a smaller area. A prescriber decides.',
    },
    allergy: {
      title: 'Allergy: {{name}}',
      why: 'This product holds what the patient is allergic to, or the allergy may include it.',
      instead: 'Do not use it. A clinician chooses another way to numb, or an allergy test comes first.',
    },
    'allergy-related': {
      title: 'Allergy to check: {{name}}',
      why: 'Some allergies go together with numbing medicines.',
      instead: 'A clinician decides before anything is put on.',
    },
    'atopic-skin': {
      title: 'Eczema',
      why: 'Skin with eczema takes up numbing cream faster. One label shortens the time to 30 minutes; another has no data.',
      instead: 'Leave eczema patches out. Shorten the time on the rest.',
    },
    'medicine-unknown': {
      title: 'Medicine not recognised: {{name}}',
      why: 'Some medicines do not go with numbing creams. This name is not in the list.',
      instead: 'A clinician checks it. Change no prescribed medicine.',
    },
  },
} as const;
