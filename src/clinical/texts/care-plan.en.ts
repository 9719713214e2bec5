/** English texts of the tasks before and after a session. */
export const carePlanEn = {
  units: { days: 'days', hours: 'hours' },
  oneOf: { days: 'day', hours: 'hour' },
  range: {
    before: 'Sources say {{span}} before.',
    after: 'Sources say {{span}} after.',
    span: '{{low}} to {{high}} {{unit}}',
    single: '{{low}} {{unit}}',
    day: 'Sources say: on the day itself.',
    antiviral: 'Sources start 2 days before to the day itself, and go on for 5 to 14 days.',
  },
  before: {
    'stop-retinoid': {
      title: 'Stop using {{products}}',
      why: 'It contains vitamin A (a retinoid). It makes the skin easier to irritate.',
      instead: 'Use a plain moisturiser.',
    },
    'stop-aha': {
      title: 'Stop using {{products}}',
      why: 'It contains a peeling acid. Needled skin then stings and heals more slowly.',
      instead: 'Use a gentle cleanser and a plain moisturiser.',
    },
    'stop-bha': {
      title: 'Stop using {{products}}',
      why: 'It contains salicylic acid. Needled skin then stings and heals more slowly.',
      instead: 'Use a gentle cleanser and a plain moisturiser.',
    },
    'stop-benzoyl-peroxide': {
      title: 'Stop using {{products}}',
      why: 'It contains benzoyl peroxide, which dries and irritates the skin.',
      instead: 'Use a gentle cleanser.',
    },
    'stop-peel': {
      title: 'Stop using {{products}}',
      why: 'It is a chemical peel. The skin needs weeks to build a new top.',
      instead: 'Use a plain moisturiser. Tell us the day of your last peel.',
    },
    'stop-actives': {
      title: 'Stop using strong skin care',
      why: 'Vitamin A creams, peeling acids, benzoyl peroxide and hydroquinone make the skin easier to irritate.',
      instead: 'Use a plain moisturiser. Paste a label into the ingredient reader when you are not sure.',
    },
    'stop-scrubs': {
      title: 'No scrubs or brushes',
      why: 'They leave tiny scratches, and needles may then carry germs in.',
      instead: 'Wash with your hands and a gentle cleanser.',
    },
    'ask-prescriber': {
      title: 'Ask the prescriber whether {{products}} may pause',
      why: 'It can irritate needled skin. Only the prescriber may pause it. The patient goes on until they have answered.',
      instead: 'If it cannot pause, let the clinician decide about the session.',
    },
    antiviral: {
      title: 'Decide on medicine against cold sores',
      why: 'Needling can wake a cold sore. Trials of such medicine were done with lasers, not with needles.',
      instead: 'If no medicine is given, tell the clinic, and look for blisters every day.',
    },
    'no-waxing': {
      title: 'No waxing, hair cream or electrolysis of the face',
      why: 'They strip the skin, and it needs time to close.',
      instead: 'Trim hair with scissors.',
    },
    'no-shaving': {
      title: 'Do not shave your face today',
      why: 'Shaving leaves small cuts.',
      instead: 'Shave the day before.',
    },
    'no-nsaid': {
      title: 'No ibuprofen, naproxen or aspirin of your own choice',
      why: 'They can make you bleed and bruise more.',
      instead: 'Ask a pharmacist what else you can take. Keep taking everything a doctor prescribed.',
    },
    'no-supplements': {
      title: 'No fish oil, vitamin E, ginkgo or St John’s wort',
      why: 'They can make you bleed and bruise more.',
      instead: 'Start again after the session. If a doctor prescribed one, keep taking it and tell us.',
    },
    'no-alcohol': {
      title: 'No alcohol',
      why: 'It can make you bleed and bruise more.',
      instead: 'Drink water.',
    },
    'no-sun': {
      title: 'No sunbathing, sunbed or fake tan',
      why: 'Tanned or burnt skin heals badly and can get dark patches.',
      instead: 'Stay in the shade. Wear a hat and sunscreen.',
    },
    'no-makeup': {
      title: 'Come without make-up',
      why: 'Needles would push it into the skin.',
      instead: 'Wash your face with a gentle cleanser before you come.',
    },
    'drink-water': {
      title: 'Drink enough water',
      why: 'The clinic article asks for it. We found no study of it.',
      instead: 'If a doctor told you to drink little, do as they say.',
    },
  },
  after: {
    'nothing-on-skin': {
      title: 'Nothing on your skin but what the clinic gave you',
      why: 'The tiny channels are still open. What gets in can cause lumps or an infection.',
      instead: 'Use only the sterile gel or salt water from the clinic.',
    },
    'water-only': {
      title: 'Clean your face with water only',
      why: 'The skin needs a day to close.',
      instead: 'Use cool, clean water and clean hands. Pat dry.',
    },
    'gentle-cleanser': {
      title: 'Use only a gentle cleanser',
      why: 'Strong cleansers sting and dry the skin.',
      instead: 'Use one without perfume, acids or grains.',
    },
    'hold-vitamin-c': {
      title: 'No vitamin C on your skin',
      why: 'Lumps in the skin have been reported after vitamin C went into needled skin.',
      instead: 'Use a plain moisturiser once the clinic says you may.',
    },
    'no-makeup': {
      title: 'No make-up',
      why: 'Brushes and colours can carry germs into the skin.',
      instead: 'Wait, then use clean brushes and mineral make-up.',
    },
    sunscreen: {
      title: 'Sunscreen every day, SPF 30 or more',
      why: 'Sun on healing skin can leave dark patches.',
      instead: 'Choose one with zinc oxide or titanium dioxide, and wear a hat.',
    },
    'no-sun': {
      title: 'Stay out of the sun',
      why: 'The skin has no protection yet, and sunscreen must wait.',
      instead: 'Stay in the shade. Wear a wide hat.',
    },
    'no-heat': {
      title: 'No sport, sauna or hot bath',
      why: 'Heat and sweat make redness and swelling worse.',
      instead: 'Walk, and take a cool shower.',
    },
    'no-pool': {
      title: 'No swimming',
      why: 'Water in pools and lakes carries germs and chlorine.',
      instead: 'Take a shower.',
    },
    'no-alcohol': {
      title: 'No alcohol',
      why: 'It makes the face redder and more swollen.',
      instead: 'Drink water.',
    },
    'no-nsaid': {
      title: 'No ibuprofen, naproxen or aspirin of your own choice',
      why: 'They calm the very reaction that builds new skin, and can make bruises bigger.',
      instead: 'Ask the clinic what to take for pain. Keep taking everything a doctor prescribed.',
    },
    'no-waxing': {
      title: 'No waxing, hair cream or electrolysis of the face',
      why: 'They would tear healing skin.',
      instead: 'Trim hair with scissors.',
    },
    'no-procedures': {
      title: 'No facials, peels, lasers or fillers',
      why: 'The skin has to heal from one thing at a time.',
      instead: 'Ask the clinic before you book anything for your face.',
    },
    'restart-actives': {
      title: 'You may use {{products}} again, if your skin does not peel',
      why: 'Skin that still peels is still closing.',
      instead: 'If it still peels, wait until it stops. Report it in your check-in.',
    },
  },
  strongSkinCare: 'strong skin care',
};
