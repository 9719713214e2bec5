import { type PointerEvent, useRef } from 'react';
import { SIGNATURE_FIELD, type Strokes } from '../../contract/consents.ts';
import { Button } from '../design/button.tsx';
import { useTexts } from '../texts/language.ts';
import { pointIn, strokePath, withPoint } from './strokes.ts';

const viewBox = `0 0 ${SIGNATURE_FIELD.width} ${SIGNATURE_FIELD.height}`;

const Drawing = ({ strokes }: { readonly strokes: Strokes }) => (
  <>
    <line className="signature-line" x1="30" x2="570" y1="150" y2="150" />
    {strokes.map((stroke, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes never change places.
      <path key={at} className="signature-stroke" d={strokePath(stroke)} />
    ))}
  </>
);

/** A signature as it was drawn. */
export const Signature = ({ strokes, name }: { readonly strokes: Strokes; readonly name: string }) => (
  <svg className="signature" viewBox={viewBox} role="img" aria-label={name}>
    <Drawing strokes={strokes} />
  </svg>
);

type PadProps = { readonly strokes: Strokes; readonly onChange: (strokes: Strokes) => void };

/** A field to sign in with a finger or a pen. Never the only way: the typed name is the signature. */
export const SignaturePad = ({ strokes, onChange }: PadProps) => {
  const say = useTexts('consent');
  const drawing = useRef(false);
  const pointOf = (event: PointerEvent<SVGSVGElement>): [number, number] =>
    pointIn(event, event.currentTarget.getBoundingClientRect());
  const stop = () => {
    drawing.current = false;
  };
  return (
    <div className="signature-pad">
      <p className="field-label">
        {say('draw')} <span className="field-optional">({say('draw.optional')})</span>
      </p>
      <svg
        className="signature"
        viewBox={viewBox}
        role="img"
        aria-label={say(strokes.length > 0 ? 'draw.drawn' : 'draw.empty')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          onChange([...strokes, [pointOf(event)]]);
        }}
        onPointerMove={(event) => {
          if (drawing.current) onChange(withPoint(strokes, pointOf(event)));
        }}
        onPointerUp={stop}
        onPointerCancel={stop}
      >
        <Drawing strokes={strokes} />
      </svg>
      {strokes.length > 0 && (
        <p>
          <Button weight="quiet" onClick={() => onChange([])}>
            {say('draw.clear')}
          </Button>
        </p>
      )}
    </div>
  );
};
