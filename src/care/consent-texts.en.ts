import type { ConsentTexts } from './consent-documents.ts';

/** Consent documents in English, in plain words. Numbers are from the fact sheet: sections 0, 2f, 5, 8, 9. */
export const consentTextsEn: ConsentTexts = {
  treatment: {
    title: 'Consent to microneedling for acne scars',
    body: `Read this without hurry. Ask us about anything that is not clear. You can say no, now or later, and it will not change how we look after you.

## What we will do
We numb your skin with a cream. Then we move a pen with fine, sterile needles over the scars. The needles go into the skin, up to 1.5 mm deep unless your clinician agrees something else with you and writes it down. Each set of needles is opened for you and used once. A course is most often three or four sessions, at least four weeks apart.

## What it can do, and what it cannot
- It can make dents shallower. Wide, shallow scars change most. Narrow, deep ones change little.
- It does not remove scars, and it does not treat spots that are active now.
- Trials were small. Nobody can say how well it will work for you. We measure together after three sessions and three months after the last one. If it does not help, we say so and stop.

## What you will feel and see
- Pressure and some pain while we treat, even with the cream.
- Small points of blood that stop in minutes.
- Redness, warmth and swelling, for most people one to three days, with deep scars up to a week.
- Dryness and peeling from about day 3 to day 7. Sometimes a bruise.

## What can go wrong
- Dark or light patches. In studies between none and about one in six people had dark patches, more often with darker skin. Most fade in weeks to months.
- A cold sore that comes back, if you have had them. Tell us, so that it can be prevented.
- Infection. It is rare. Pus, fever, spreading redness or pain that gets worse need us the same day.
- Spots or small white cysts for a while.
- Allergy to the cream or to something put on the skin. Lumps under the skin have been reported when cosmetics or vitamin C were put on needled skin.
- Fine tracks or new scars. This is rare and can be permanent.
- Too much numbing cream can make you dizzy or ill. We weigh it, time it and take it off in time.
- No change at all.

## What else there is
Doing nothing is a choice. Depending on your scars there are also acid on single scars, cutting under or lifting out scars, fillers, peels and lasers. Ask us which of them fit yours.

## What we ask of you
- Tell us about medicines, illnesses, pregnancy, cold sores and allergies, and tell us when they change.
- Keep out of strong sun and do not tan, before and after, as your dates say.
- Put on your skin afterwards only what we have agreed.
- Tell us each day how you heal, and at once if something looks wrong.

## By signing
I have read this or had it read to me. My questions were answered. I know that I can stop at any time. I agree to be treated.`,
  },
  photographs: {
    title: 'Consent to photographs',
    body: `Photographs in fixed views let us see whether the treatment helps. You decide how far they may go. You can change your mind at any time.

## Three steps
- For my record only: the people who treat me see them.
- Also in the clinic: other patients of this clinic may be shown them, without my name, to explain what to expect.
- Also published: the clinic may print or publish them, without my name. Somebody who knows me may still know my face.

Each step contains the one before it.

## If you say no
We can treat you without photographs. Then we measure by what we see and count only.

## If you take it back
From that moment we stop using them at that step, and we take back every copy we control. What has been printed or copied by others cannot always be taken back. Photographs that are part of your medical record stay in it as long as the law asks.

## By signing
I have read this or had it read to me. I agree to photographs up to the step I have chosen.`,
  },
};
