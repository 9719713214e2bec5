/** English texts of healing, check-ins and alerts. */
export const healingEn = {
  symptoms: { redness: 'redness', swelling: 'swelling', pain: 'pain', itch: 'itching', peeling: 'peeling' },
  levels: {
    expected: 'As it should be',
    watch: 'Worth a look',
    'same-day': 'Speak to the clinic today',
    emergency: 'Get medical help now',
  },
  phases: {
    'first-day': 'Your skin looks and feels like a sunburn. It may swell and show tiny dots of blood.',
    calming: 'Redness, tightness and a little swelling. They go down day by day.',
    peeling: 'Swelling is gone. Skin may flake and feel dry.',
    fading: 'Redness fades. After deeper treatment it may stay a second week.',
    watching: 'Skin looks settled. Tell us about a firm lump or a dark patch.',
    remodelling: 'New tissue forms under the skin. Results are measured from 3 months.',
  },
  signs: {
    fever: {
      title: 'Fever',
      why: 'A temperature after treatment can mean an infection.',
      instead: 'Speak to the clinic today. Take your temperature and write it down.',
    },
    pus: {
      title: 'Pus',
      why: 'Pus means that germs may have entered the skin.',
      instead: 'Speak to the clinic today. Do not squeeze. Keep the skin clean and put nothing else on it.',
    },
    'spreading-warmth': {
      title: 'Warmth that spreads',
      why: 'Warm, red skin that grows can mean an infection.',
      instead:
        'Speak to the clinic today. Draw a line round the edge with a pen, so we can see whether it grows.',
    },
    vesicles: {
      title: 'Small blisters in a group',
      why: 'Blisters in a group can be a cold sore. On treated skin it can spread, and it is easy to treat early.',
      instead:
        'Speak to the clinic today. A prescriber can decide on an antiviral. Do not touch the blisters.',
    },
    'facial-swelling': {
      title: 'Face swelling',
      why: 'Some swelling is normal in the first two days. You marked it as a concern, so somebody should look.',
      instead: 'Speak to the clinic today. If breathing gets hard or hives come, call the emergency number.',
    },
    'facial-swelling-allergy': {
      title: 'Face swelling with hives or trouble breathing',
      why: 'Together these can be a strong allergic reaction.',
      instead: 'Call the emergency number now. Sit up. Use your adrenaline pen if you have one.',
    },
    'breathing-trouble': {
      title: 'Trouble breathing',
      why: 'It can be a strong allergic reaction.',
      instead: 'Call the emergency number now. Sit up. Use your adrenaline pen if you have one.',
    },
    hives: {
      title: 'Hives',
      why: 'Hives on the first day, or with swelling or trouble breathing, can be the start of an allergic reaction.',
      instead: 'Call the emergency number now. Wash off anything that is still on the skin.',
    },
    'hives-late': {
      title: 'Hives',
      why: 'Hives can come from something put on the skin.',
      instead:
        'Speak to the clinic today. Stop new products. If your face swells or breathing gets hard, call the emergency number.',
    },
    'blue-grey': {
      title: 'Blue or grey colour',
      why: 'Some numbing creams can change how blood carries oxygen. It shows about 3 to 4 hours later.',
      instead: 'Call the emergency number now. Tell them which numbing cream was used, and when.',
    },
    faint: {
      title: 'Fainting or dizziness on the day of treatment',
      why: 'Within hours of treatment it can be a reaction to the numbing cream.',
      instead: 'Call the emergency number now. Lie down. Tell them which numbing cream was used, and when.',
    },
    'faint-late': {
      title: 'Fainting or dizziness',
      why: 'This long after treatment the numbing cream is not a likely cause, but fainting should be looked at.',
      instead: 'Speak to the clinic or your doctor today. Do not drive.',
    },
    seizure: {
      title: 'Seizure',
      why: 'A seizure can be a reaction to the numbing cream. It always needs help at once.',
      instead: 'Call the emergency number now. Tell them which numbing cream was used, and when.',
    },
    'vision-change': {
      title: 'Change of sight',
      why: 'Sight must not change after this treatment.',
      instead: 'Get emergency eye care now. Do not rub the eye.',
    },
    nodule: {
      title: 'A firm lump, weeks after treatment',
      why: 'Between 2 and 8 weeks a lump can be a slow infection or a reaction to a product. Both need a test.',
      instead: 'Speak to the clinic today. Do not squeeze it. Bring the products you used.',
    },
    'nodule-other': {
      title: 'A firm lump',
      why: 'Lumps can be a reaction to a product that went through the tiny channels.',
      instead: 'Stop all products but plain moisturiser. The clinic will look at it.',
    },
    'dark-patch': {
      title: 'A dark patch',
      why: 'Skin can darken some weeks after treatment. It usually fades over months.',
      instead:
        'Keep the skin out of the sun and use sunscreen. The clinic will look at it before your next session.',
    },
    'dark-patch-early': {
      title: 'A dark patch',
      why: 'In the first two weeks this is often a crust or fading redness. It is worth a look.',
      instead: 'Do not pick. Keep the skin out of the sun. The clinic will look at it.',
    },
    'linear-tracks': {
      title: 'Marks in lines',
      why: 'Lines that follow the path of the needles can become scars. The clinic wants to see them early.',
      instead: 'Do not scrub the skin. The clinic will look at it, and will plan your next session again.',
    },
    'new-papules': {
      title: 'New small bumps',
      why: 'Bumps can be a reaction to a product that went through the tiny channels.',
      instead: 'Stop all products but plain moisturiser until the clinic has looked. Keep the packs.',
    },
  },
  trends: {
    'above-band': {
      title: 'More {{symptom}} than expected',
      why: 'You rated {{symptom}} {{rating}}. On this day up to {{high}} is expected.',
      instead: 'The clinic will look at your answers. Check in again tomorrow, or sooner if it gets worse.',
    },
    'redness-long': {
      title: 'Redness lasts longer than expected',
      why: 'After this depth redness should have gone by day {{limit}}.',
      instead: 'Keep out of the sun and use only plain products. The clinic will look at it.',
    },
    'redness-worse-than-day-1': {
      title: 'Redness is growing',
      why: 'Redness should fall after the first day. Yours went from {{earlier}} to {{rating}}.',
      instead:
        'Stop new products. The clinic will look at it. If it gets warm or sore, tell us the same day.',
    },
    'pain-severe': {
      title: 'Severe pain',
      why: 'This treatment should not hurt this much.',
      instead: 'Speak to the clinic today.',
    },
    'pain-rising': {
      title: 'Pain is growing',
      why: 'Pain should fall after the first day. Yours went from {{earlier}} to {{rating}}.',
      instead: 'Speak to the clinic today.',
    },
    'swelling-severe': {
      title: 'Strong swelling',
      why: 'Swelling should be gone after the first days.',
      instead: 'Speak to the clinic today.',
    },
    'symptom-returned': {
      title: 'It came back: {{symptom}}',
      why: 'It had settled at {{earlier}} and is now {{rating}}.',
      instead: 'Stop new products. The clinic will look at it.',
    },
  },
  missing: {
    title: 'Some answers are missing',
    why: 'We cannot call this check-in "as it should be" without them: {{names}}.',
    instead: 'Open the check-in again and answer the rest. Not sure is an answer too: call us.',
    task: 'Complete the check-in: {{names}}.',
  },
  adverseEvents: {
    grades: {
      1: 'Mild. Seen or felt, no treatment needed.',
      2: 'Moderate. Needed treatment in clinic or at home, or kept from daily life.',
      3: 'Severe. Needed hospital care, or lasting harm is likely.',
      4: 'Life was in danger.',
      5: 'Death.',
    },
    kinds: {
      'redness-lasting': 'Redness that lasts',
      'swelling-lasting': 'Swelling that lasts',
      'pain-lasting': 'Pain that lasts',
      bruising: 'Bruising',
      'infection-bacterial': 'Bacterial infection',
      'infection-herpes': 'Cold sore (herpes)',
      'infection-mycobacterial': 'Slow infection (mycobacteria)',
      'infection-blood-borne': 'Infection carried by blood',
      allergy: 'Allergic reaction',
      'anaesthetic-toxicity': 'Harm from numbing medicine',
      methaemoglobinaemia: 'Blood changed by numbing cream (methaemoglobin)',
      granuloma: 'Granuloma',
      hyperpigmentation: 'Darkened skin',
      hypopigmentation: 'Lightened skin',
      'track-scars': 'Scars in lines (tram tracks)',
      'raised-scar': 'Raised scar or keloid',
      'acne-flare': 'Acne flare or milia',
      'eye-injury': 'Eye injury',
      'device-failure': 'Device or cartridge failed',
      other: 'Other',
    },
    links: {
      zone: 'zone',
      depthMm: 'depth',
      operator: 'who treated',
      lot: 'cartridge lot',
      product: 'product on the skin',
    },
  },
  signsName: 'the list of warning signs',
  note: {
    title: 'You left a note',
    why: 'A person reads every note. The computer does not.',
    task: 'Read the note of this check-in.',
  },
} as const;
