import { anaestheticCodes } from '../../../clinical/anaesthetic-products.ts';
import { useTexts } from '../../texts/language.ts';

/** The name of a numbing product; one that is not known keeps the name it was given. */
export function useProductName(): (product: string) => string {
  const say = useTexts('treat');
  return (product) => {
    const code = anaestheticCodes.find((one) => one === product);
    return code === undefined ? product : say(`product.${code}`);
  };
}
