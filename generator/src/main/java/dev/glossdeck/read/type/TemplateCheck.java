package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TemplateTag;
import dev.glossdeck.anki.type.TemplateTag.Placed;
import dev.glossdeck.anki.type.TemplateTag.Role;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what Anki would refuse in templates (Anki manual, "Card Templates", "Errors"). */
final class TemplateCheck {
  private static final Set<String> SPECIAL =
      Set.of("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "");

  /** The gap that is asked, as a condition. */
  private static final Pattern GAP = Pattern.compile("c\\d+");

  private final Set<String> fields;
  private final Diagnostics diagnostics;

  TemplateCheck(AnkiType type, Diagnostics diagnostics) {
    this.fields =
        type.fields().stream()
            .map(TypeField::name)
            .map(TemplateTag::name)
            .collect(Collectors.toSet());
    this.diagnostics = diagnostics;
  }

  /** Checks a side that stands in a file. */
  void side(String path, String text) {
    Deque<Placed> open = new ArrayDeque<>();
    for (Placed placed : TemplateTag.placed(text)) {
      String field = placed.tag().field();
      boolean isKnown =
          fields.contains(field) || SPECIAL.contains(field) || GAP.matcher(field).matches();
      if (!isKnown) {
        error(
            place(path, text, placed),
            "the note type has no field \"" + field + "\"",
            "write one of " + fields.stream().sorted().collect(Collectors.joining(", ")));
      }
      if (placed.tag().role() == Role.IF || placed.tag().role() == Role.UNLESS) {
        open.push(placed);
      } else if (placed.tag().role() == Role.END) {
        close(path, text, placed, open);
      }
    }
    open.forEach(
        placed ->
            error(
                place(path, text, placed),
                "the condition on \"" + placed.tag().field() + "\" does not end",
                "close it with {{/" + placed.tag().field() + "}}"));
  }

  private void close(String path, String text, Placed end, Deque<Placed> open) {
    String field = end.tag().field();
    if (open.isEmpty() || !open.pop().tag().field().equals(field)) {
      error(
          place(path, text, end),
          "{{/" + field + "}} ends no condition, or another one than began last",
          "end conditions in the reverse of the order in which they begin");
    }
  }

  private static SourcePosition place(String path, String text, Placed placed) {
    String before = text.substring(0, placed.offset());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new SourcePosition(path, line, 1 + last.codePointCount(0, last.length()));
  }

  private void error(SourcePosition place, String problem, String remedy) {
    diagnostics.error(place, DiagnosticCode.CARD_TEMPLATE, problem, remedy);
  }
}
