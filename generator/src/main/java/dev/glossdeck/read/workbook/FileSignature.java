package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Recognises other file types named {@code .xlsx} by their first bytes. */
final class FileSignature {
  /** [MS-CFB], 2.2. */
  private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

  private static final String LFS_POINTER = "version https://git-lfs";

  private FileSignature() {}

  static void check(DeckSource.Content content) throws IOException {
    byte[] first;
    try (InputStream in = content.open()) {
      first = in.readNBytes(LFS_POINTER.length());
    }
    String start = new String(first, StandardCharsets.ISO_8859_1);
    if (start.startsWith(COMPOUND_FILE)) {
      throw WorkbookException.of(
          "the spreadsheet has a password, or it is one of the old format .xls",
          "save it as .xlsx without a password, or as CSV in UTF-8");
    }
    if (start.equals(LFS_POINTER)) {
      throw WorkbookException.of(
          "the file only points to a spreadsheet that Git LFS keeps", "fetch it with git lfs pull");
    }
  }
}
