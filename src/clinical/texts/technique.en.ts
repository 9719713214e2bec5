/** English texts of technique limits. */
export const techniqueEn = {
  rules: {
    'device-radiofrequency': {
      title: '{{device}} is a radiofrequency device',
      why: 'It heats the skin. That is another kind of treatment with other harms, and nothing here was made for it.',
      instead: 'Use a needling device without radiofrequency.',
    },
    'device-unknown': {
      title: 'The label of {{device}} is not known',
      why: 'Its deepest setting and the people it is meant for cannot be checked.',
      instead: 'Choose a device whose label is on file, or a clinician checks the label by hand.',
    },
    'depth-over-device': {
      title: '{{depth}} mm is deeper than {{device}} goes',
      why: 'Its deepest setting is {{limit}} mm. The entry is not possible.',
      instead: 'Correct the depth or the device.',
    },
    'depth-over-ceiling': {
      title: '{{zone}}: {{depth}} mm is above {{limit}} mm',
      why: 'Safety and effect above {{limit}} mm have not been evaluated for this use.',
      instead: 'Use {{limit}} mm or less, or a clinician writes down why not.',
    },
    'depth-over-ceiling-reasoned': {
      title: '{{zone}}: {{depth}} mm, with a reason on record',
      why: 'Safety and effect above {{limit}} mm have not been evaluated for this use.',
      instead: 'Tell the patient, and check in daily.',
    },
    'depth-over-usual': {
      title: '{{zone}}: deeper than usual',
      why: 'Experts write {{low}} to {{high}} mm for this zone. This has not been checked in studies.',
      instead: 'Look again at the depth. Go on if it is meant.',
    },
    'region-excluded': {
      title: '{{zone}}',
      why: 'Skin inside the rim of the eye socket is the thinnest of the face, and the eye lies behind it.',
      instead: 'Keep outside the rim. Take this entry out.',
    },
    lips: {
      title: '{{zone}}',
      why: 'The red of the lips is not skin that these devices are meant for.',
      instead: 'Keep to the skin around the lips, or a clinician decides.',
    },
    'below-the-face': {
      title: '{{zone}} is not part of the face',
      why: 'The devices are authorised for acne scars of the face.',
      instead: 'Tell the patient that this is outside the label, and write it down.',
    },
    'needled-over-lesion': {
      title: '{{zone}}: needles over a sore or infected spot',
      why: 'Needles carry germs from a spot into healthy skin.',
      instead: 'Leave the spot and the skin around it free. Treat it once it has healed.',
    },
    'needled-over-mole': {
      title: '{{zone}}: needles over a raised mole',
      why: 'Device labels name raised moles as a reason not to needle, or to take care.',
      instead: 'Leave the mole free.',
    },
    'needled-over-tattoo': {
      title: '{{zone}}: needles over a tattoo or permanent make-up',
      why: 'Needles can push pigment deeper and blur it.',
      instead: 'Leave it free, or a clinician decides with the patient.',
    },
    'scar-raised': {
      title: '{{zone}}: raised scars',
      why: 'Needling can make raised scars grow. It is not meant for them.',
      instead: 'Leave them out. A specialist can treat them, for example with injections.',
    },
    'scar-ice-pick': {
      title: '{{zone}}: ice pick scars',
      why: 'They change little with needles alone.',
      instead: 'Offer TCA CROSS or punch excision for them as well.',
    },
    'scar-macular': {
      title: '{{zone}}: colour only',
      why: 'Flat marks have no contour to lift. Needling is not meant for them.',
      instead: 'Offer time, sun protection and care for colour.',
    },
    'passes-many': {
      title: '{{zone}}: {{passes}} passes',
      why: 'More than {{limit}} passes, pressure and dragging are thought to leave tracks.',
      instead: 'Stop at the endpoint. Lift the device over bone.',
    },
    'endpoint-deep-skin': {
      title: '{{zone}}: even bleeding on darker skin',
      why: 'Skin of types V and VI darkens more easily after needling.',
      instead: 'Stop earlier, at redness or the first dots.',
    },
    'endpoint-bleeding': {
      title: '{{zone}}: flowing blood',
      why: 'The usual endpoint is even, tiny dots.',
      instead: 'Stop there. Cool and press until it settles.',
    },
    'skin-type-outside-label': {
      title: 'Skin type is outside the label of {{device}}',
      why: 'The label covers Fitzpatrick types {{low}} to {{high}}.',
      instead: 'Use a device whose label covers this skin type, or a clinician writes down why not.',
    },
    'skin-type-unknown': {
      title: 'Skin type is not known',
      why: 'The label of {{device}} covers Fitzpatrick types {{low}} to {{high}} only.',
      instead: 'Ask how the skin reacts to sun, and enter the type.',
    },
    'topical-blocked': {
      title: '{{name}} must wait',
      why: 'Products that went through open channels have left lumps in the skin, most often after vitamin C.',
      instead: 'Use only the labelled glide or sterile saline until the channels have closed.',
    },
    'topical-blood': {
      title: '{{name}} on open channels',
      why: 'Devices are not authorised to carry products into skin. Blood that was mixed up has passed on infections.',
      instead: 'A clinician decides, and records whose blood it is and when it was drawn.',
    },
    'rest-too-short': {
      title: 'Days since the last session: {{days}}',
      why: 'Skin needs at least {{shortest}} days.',
      instead: 'Move the session to the day shown or later.',
    },
    'rest-short': {
      title: 'Days since the last session: {{days}}',
      why: 'Studies left about {{ideal}} days after this depth.',
      instead: 'Go on only if the skin has settled, or move the session.',
    },
  },
} as const;
