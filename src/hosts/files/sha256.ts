/** A SHA-256 that grows with the bytes given to it. */
export type Sha256 = {
  update(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; nothing can be added afterwards. */
  hex(): string;
};
