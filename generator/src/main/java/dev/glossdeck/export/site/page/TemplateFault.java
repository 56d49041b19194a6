package dev.glossdeck.export.site.page;

import dev.glossdeck.diagnostic.Diagnostic;
import java.io.IOException;

/** A template of an author's theme is wrong. */
public final class TemplateFault extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
