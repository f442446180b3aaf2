/** Reads an amount as people write it, with a point or a comma, in whichever digits; null where it is none. */
export const readAmount = (text: string): number | null => {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[,٫]/, '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};
