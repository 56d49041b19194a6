package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of a side: {@code [^label]: text}, further lines indented by four, and their marks
 * {@code [^label]} (Pandoc's {@code footnotes}). A label has no spaces; case makes no difference.
 */
final class MarkdownFootnotes {
  /** The opening of a mark. */
  static final String OPENING = "[^";

  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s*`<$\\\\]+)\\]");
  private static final int INDENT = 4;

  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Note> marked = new ArrayList<>();
  private final List<Note> all = new ArrayList<>();

  /** The notes of a document. */
  MarkdownFootnotes(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Note note) {
        all.add(note);
        notes.putIfAbsent(note.label, note);
      }
    }
  }

  /** The mark of a note; empty if there is no such note. Numbers are given as marks are made. */
  Optional<Inline> mark(CharSequence label) {
    String name = normal(label);
    Optional<Note> note = Optional.ofNullable(notes.get(name));
    if (note.isPresent() && !numbers.containsKey(name)) {
      marked.add(note.get());
      numbers.put(name, marked.size());
    }
    return note.map(found -> new Inline.FootnoteReference(numbers.get(name)));
  }

  /** The notes that have a mark, by their numbers; more if a note has the mark of another one. */
  List<Note> marked() {
    return marked;
  }

  /** The notes that no mark leads to, in the order of the source. */
  List<Note> unmarked() {
    return all.stream()
        .filter(note -> isRepeated(note) || !numbers.containsKey(note.label))
        .toList();
  }

  /** Whether a note of the same label stands before it. */
  boolean isRepeated(Note note) {
    return notes.get(note.label) != note;
  }

  private static String normal(CharSequence label) {
    return label.toString().toLowerCase(Locale.ROOT);
  }

  /** A note in flexmark's tree. */
  static final class Note extends com.vladsch.flexmark.util.ast.Block {
    private final String label;

    private Note(String label) {
      this.label = label;
    }

    /** Its label in lower case. */
    String label() {
      return label;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A mark or text that looks like one, in flexmark's tree. */
  static final class Mark extends Node {
    private Mark(BasedSequence chars) {
      super(chars);
    }

    BasedSequence label() {
      return getChars().subSequence(OPENING.length(), getChars().length() - 1);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers notes. */
  static final class NoteFactory extends MarkdownBlockFactory {
    NoteFactory() {
      super("[");
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      return note(state);
    }
  }

  private static BlockStart note(ParserState state) {
    BasedSequence line = state.getLine();
    Matcher mark = MARK.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    if (!mark.lookingAt() || line.safeCharAt(mark.end()) != ':') {
      return BlockStart.none();
    }
    Note note = new Note(normal(mark.group(1)));
    note.setChars(line.subSequence(mark.start(), mark.end()));
    return BlockStart.of(new MarkdownContainer(note, INDENT)).atIndex(mark.end() + 1);
  }

  /** Registers marks. */
  static final class MarkFactory extends MarkdownInlineFactory {
    MarkFactory() {
      super("[!", MarkParser::new);
    }
  }

  private static final class MarkParser implements InlineParserExtension {
    /** A mark before an address or another label is the text of a link. */
    @Override
    public boolean parse(LightInlineParser parser) {
      int before = parser.peek() == '!' ? 1 : 0;
      if (parser.peek(before) != '[' || parser.peek(before + 1) != '^') {
        return false;
      }
      BasedSequence input = parser.getInput();
      int start = parser.getIndex() + before;
      Matcher mark = MARK.matcher(input).region(start, input.length());
      boolean isMark = mark.lookingAt() && input.safeCharAt(mark.end()) != '(';
      if (isMark) {
        parser.appendText(input, parser.getIndex(), start);
        parser.appendNode(new Mark(input.subSequence(mark.start(), mark.end())));
        parser.setIndex(mark.end());
      }
      return isMark;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }
}
