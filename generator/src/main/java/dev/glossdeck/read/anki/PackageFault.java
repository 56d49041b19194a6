package dev.glossdeck.read.anki;

/** Why a package cannot be read, in words for its user. Never leaves the package's reader. */
final class PackageFault extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String remedy;

  PackageFault(String code, String problem, String remedy) {
    super(problem);
    this.code = code;
    this.remedy = remedy;
  }

  /** The package or a part of it is not what it should be. */
  static PackageFault damaged(String what) {
    return new PackageFault("package-damaged", what, "export the deck from Anki again");
  }

  String code() {
    return code;
  }

  String remedy() {
    return remedy;
  }
}
