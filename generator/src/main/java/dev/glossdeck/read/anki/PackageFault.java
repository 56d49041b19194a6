package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.DiagnosticCode;

/**
 * The reason a package cannot be read, in words for its user. Never leaves the package's reader.
 */
final class PackageFault extends Exception {
  private static final long serialVersionUID = 1;

  private final DiagnosticCode code;
  private final String remedy;

  PackageFault(DiagnosticCode code, String problem, String remedy) {
    super(problem);
    this.code = code;
    this.remedy = remedy;
  }

  /** The package or a part of it is not what it should be. */
  static PackageFault damaged(String what) {
    return new PackageFault(
        DiagnosticCode.PACKAGE_DAMAGED, what, "export the deck from Anki again");
  }

  DiagnosticCode code() {
    return code;
  }

  String remedy() {
    return remedy;
  }
}
