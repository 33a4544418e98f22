/** What is wrong with a file or folder, in words, by the error of reading or writing it; null for another error. */
export function fileProblem(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'this user has no right to it';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is no folder';
    case 'EROFS':
      return 'the disk cannot be written; name a place on another';
    case 'ENOSPC':
      return 'the disk is full; make room on it, then try again';
    default:
      return null;
  }
}
