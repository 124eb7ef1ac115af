/** One file of a zip, as its central directory describes it. Sizes are claims until the bytes are counted. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly inflatedSize: number;
  /** Where its local header begins in the file. */
  readonly headerOffset: number;
};
