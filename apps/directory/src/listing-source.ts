/** Where something was taken in from; null where it was written down here. */
export const listingSourceOf = ({
  sourceDirectory,
  sourceRowId,
}: {
  readonly sourceDirectory: string | null;
  readonly sourceRowId: string | null;
}) => sourceDirectory && { directory: sourceDirectory, rowId: sourceRowId };
