package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of words in brackets that look like a link and lead nowhere, and reports them. */
final class MarkdownBrackets {
  private static final Pattern WIKI_PICTURE =
      Pattern.compile("\\[((\\p{L}[^\\[\\]|,]*)(?:\\|[^\\[\\]]*)?)\\]");

  private static final Pattern FILE = Pattern.compile("\\.\\p{Alnum}{2,5}$");

  private final MarkdownInlines inlines;
  private final MarkdownReport report;

  MarkdownBrackets(MarkdownInlines inlines, MarkdownReport report) {
    this.inlines = inlines;
    this.report = report;
  }

  /** The text of a link whose address is none. */
  List<Inline> of(Link link) {
    List<Inline> words = new ArrayList<>(List.of(new Inline.Text("[")));
    words.addAll(inlines.of(link));
    int behind = link.getTextClosingMarker().getStartOffset() - link.getStartOffset();
    words.add(new Inline.Text(MarkdownInlines.unescaped(link.getChars().subSequence(behind))));
    return words;
  }

  /** The text of a reference to an address that is not given. */
  List<Inline> of(RefNode ref) {
    String label = ref.getReference().toString();
    reportWikiPicture(ref);
    boolean isFull = !ref.getText().isEmpty() && !label.isEmpty();
    boolean isCollapsed = !isFull && ref.getChars().endsWith("[]");
    boolean isNoted = isFull && label.startsWith("^") && ref instanceof LinkRef;
    if (isFull && !isNoted) {
      report.warning(
          ref,
          DiagnosticCode.UNDEFINED_REFERENCE,
          "the address \"" + label + "\" is not given in this side of the card",
          "write [text](address)");
    }
    if (!ref.hasChildren() || label.isBlank()) {
      return List.of(new Inline.Text(MarkdownInlines.unescaped(ref.getChars())));
    }
    String unescaped = Escaping.unescapeString(label);
    // Spaces at the ends of running text are none of its words.
    String opening = ref instanceof ImageRef ? "![" : "[";
    boolean isSpaced = ref.getChars().startsWith(opening + " ");
    List<Inline> brackets = new ArrayList<>();
    brackets.add(new Inline.Text(isSpaced ? opening + " " : opening));
    brackets.addAll(inlines.of(ref));
    if (!isFull && ref.getChars().endsWith(" ]")) {
      brackets.add(new Inline.Text(" "));
    }
    if (isNoted) {
      brackets.add(new Inline.Text("]"));
      brackets.addAll(inlines.mark(ref, label.substring(1)));
    } else {
      brackets.add(new Inline.Text(isFull ? "][" + unescaped + "]" : isCollapsed ? "][]" : "]"));
    }
    return brackets;
  }

  /** Obsidian's pictures stand in two brackets. */
  private void reportWikiPicture(RefNode ref) {
    BasedSequence text = ref.getDocument().getChars();
    int start = ref.getStartOffset();
    Matcher words = WIKI_PICTURE.matcher(ref.getChars());
    boolean isPicture =
        text.safeCharAt(start - 2) == '!'
            && text.safeCharAt(start - 1) == '['
            && text.safeCharAt(ref.getEndOffset()) == ']'
            && words.matches();
    if (isPicture) {
      report.obsidian(
          ref,
          "![[" + words.group(1) + "]] is no picture here and stays text",
          FILE.matcher(words.group(2)).find()
              ? "write ![what it shows](" + words.group(2) + ")"
              : "write the words of that note here");
    }
  }
}
