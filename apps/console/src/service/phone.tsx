import { TelephoneLink } from '../look/line-link.js';

/** What looks like a number to call: seven digits or more, with whatever people put between them. */
const number = /\+?\d(?:[\s().-]*\d){6,}/;

/** A telephone as the service says it; the number in it is one tap to call. */
export const Phone = ({ words }: { readonly words: string }) => {
  const found = number.exec(words);
  if (!found) return <bdi>{words}</bdi>;
  const [said] = found;
  return (
    <bdi>
      {words.slice(0, found.index)}
      <TelephoneLink number={said.replaceAll(/[^+\d]/g, '')}>{said}</TelephoneLink>
      {words.slice(found.index + said.length)}
    </bdi>
  );
};
