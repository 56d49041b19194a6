package dev.glossdeck.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF. */
public final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** What a file breaks, each with its clause; empty for one that passes. */
  public static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    List<String> violations = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      validator
          .validate(parser)
          .getTestAssertions()
          .forEach(
              failed ->
                  violations.add(
                      failed.getRuleId().getClause()
                          + "-"
                          + failed.getRuleId().getTestNumber()
                          + " "
                          + failed.getMessage()));
    }
    return violations;
  }
}
