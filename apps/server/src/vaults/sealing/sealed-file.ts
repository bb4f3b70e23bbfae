import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes of one block before sealing: a page of PostgreSQL, so that the database reads and writes whole blocks. */
export const blockBytes = 8192;
const nonceBytes = 12;
const overhead = nonceBytes + 16;
const headerBytes = 32;
const empty = Buffer.alloc(0);

/** Bytes before sealing of a file that has so many on the disk. */
export function plainSize(stored: number): number {
  const body = Math.max(0, stored - headerBytes);
  const full = Math.floor(body / (blockBytes + overhead));
  const rest = body - full * (blockBytes + overhead);
  return full * blockBytes + Math.max(0, rest - overhead);
}

const storedAt = (block: number): number => headerBytes + block * (blockBytes + overhead);

/**
 * A file of which nothing readable ever reaches the disk. It begins with 32 random bytes, from which and the key
 * of the vault its own key is derived (HKDF-SHA-256). Each block is sealed by AES-256-GCM with a fresh nonce and
 * its number, so that a block that was changed, or moved within the file, is refused. Synchronous, because the
 * embedded database asks so.
 */
export class SealedFile {
  private constructor(
    private readonly fd: number,
    private readonly key: Buffer,
  ) {}

  /** @param flags of `fs.open`: `w+` makes it anew, `r+` opens what is there, `r` does so for reading. */
  static open(path: string, vaultKey: Buffer, flags: 'r' | 'r+' | 'w+'): SealedFile {
    const fd = openSync(path, flags, 0o600);
    const header = Buffer.alloc(headerBytes);
    if (readSync(fd, header, 0, headerBytes, 0) < headerBytes) {
      randomBytes(headerBytes).copy(header);
      if (flags !== 'r') writeSync(fd, header, 0, headerBytes, 0);
    }
    return new SealedFile(fd, Buffer.from(hkdfSync('sha256', vaultKey, header, 'tacit vault file', 32)));
  }

  get handle(): number {
    return this.fd;
  }

  get size(): number {
    return plainSize(fstatSync(this.fd).size);
  }

  /** @returns bytes read: fewer than `into` has at the end of the file */
  read(into: Uint8Array, position: number): number {
    const length = Math.min(into.length, this.size - position);
    for (let done = 0; done < length;) {
      const at = position + done;
      const piece = this.block(Math.floor(at / blockBytes)).subarray(at % blockBytes);
      const taken = piece.subarray(0, length - done);
      into.set(taken, done);
      done += taken.length;
    }
    return Math.max(0, length);
  }

  write(bytes: Uint8Array, position: number): void {
    if (position > this.size) this.extend(position);
    for (let done = 0; done < bytes.length;) {
      const at = position + done;
      const start = at % blockBytes;
      const piece = bytes.subarray(done, done + blockBytes - start);
      const block = Math.floor(at / blockBytes);
      this.put(block, piece.length === blockBytes ? piece : overlaid(this.block(block), piece, start));
      done += piece.length;
    }
  }

  truncate(size: number): void {
    if (size > this.size) return this.extend(size);
    const [block, rest] = [Math.floor(size / blockBytes), size % blockBytes];
    const kept = rest > 0 ? Buffer.from(this.block(block).subarray(0, rest)) : empty;
    ftruncateSync(this.fd, storedAt(block));
    if (rest > 0) this.put(block, kept);
  }

  close(): void {
    closeSync(this.fd);
  }

  /** Zeros up to `size`: a hole would read as a block that was tampered with. */
  private extend(size: number): void {
    for (let at = this.size; at < size;) {
      const end = Math.min(size, (Math.floor(at / blockBytes) + 1) * blockBytes);
      this.write(Buffer.alloc(end - at), at);
      at = end;
    }
  }

  /** What the block holds: shorter at the end of the file, nothing after it. */
  private block(number: number): Buffer {
    const sealed = Buffer.allocUnsafe(blockBytes + overhead);
    const count = readSync(this.fd, sealed, 0, sealed.length, storedAt(number));
    if (count <= overhead) return empty;
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, nonceBytes));
    decipher.setAAD(numbered(number));
    decipher.setAuthTag(sealed.subarray(count - 16, count));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, count - 16)), decipher.final()]);
  }

  private put(number: number, bytes: Uint8Array): void {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    cipher.setAAD(numbered(number));
    const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    writeSync(this.fd, sealed, 0, sealed.length, storedAt(number));
  }
}

function overlaid(block: Buffer, piece: Uint8Array, start: number): Buffer {
  const whole = Buffer.alloc(Math.max(block.length, start + piece.length));
  block.copy(whole);
  whole.set(piece, start);
  return whole;
}

function numbered(block: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(block));
  return bytes;
}
