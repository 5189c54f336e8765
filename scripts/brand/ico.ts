const HEADER = 6;
const ENTRY = 16;

/**
 * An icon file with these pictures, smallest first: a directory, then the PNG files as they are (Windows icon format, as
 * of Windows Vista). Square pictures of up to 256 pixels.
 */
export function icoOf(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const directory = Buffer.alloc(HEADER + ENTRY * pictures.length);
  directory.writeUInt16LE(1, 2); // An icon, and no cursor.
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(({ size, png }, index) => {
    const at = HEADER + ENTRY * index;
    directory.writeUInt8(size % 256, at); // 256 is written as 0.
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4); // Planes.
    directory.writeUInt16LE(32, at + 6); // Bits a pixel.
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
