import { AnchorButton } from '../../design/button.tsx';
import { useTexts } from '../../texts/language.ts';

/** The number that works from any telephone in Europe and from mobiles nearly everywhere. */
const EMERGENCY = '112';

/** What to do at once, with the number to press: shown as soon as a sign is ticked, and with the answer. */
export const EmergencyCall = () => {
  const say = useTexts('check-in');
  return (
    <>
      <p>{say('result.emergency.text')}</p>
      <AnchorButton weight="urgent" icon="phone" wide href={`tel:${EMERGENCY}`}>
        {say('result.emergency.call', { number: EMERGENCY })}
      </AnchorButton>
    </>
  );
};
