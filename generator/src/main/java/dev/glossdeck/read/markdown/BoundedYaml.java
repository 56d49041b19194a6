package dev.glossdeck.read.markdown;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML whose lists and mappings nest within a bound; what is made of them goes down by calls. */
final class BoundedYaml implements Parser {
  /** As in TOML; settings need two. */
  private static final int DEEPEST = 128;

  private final Parser parser;
  private int depth;

  BoundedYaml(LoadSettings settings, String yaml) {
    parser = new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID kind) {
    return parser.checkEvent(kind);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  /**
   * The next event.
   *
   * @throws ParserException if it goes too deep
   */
  @Override
  public Event next() {
    Event event = parser.next();
    if (event instanceof CollectionStartEvent) {
      depth++;
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (depth > DEEPEST) {
      throw new ParserException(
          "",
          Optional.empty(),
          "Nesting is too deep (more than " + DEEPEST + " levels of lists and mappings)",
          event.getStartMark());
    }
    return event;
  }
}
