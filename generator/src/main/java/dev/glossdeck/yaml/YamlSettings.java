package dev.glossdeck.yaml;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads settings from YAML, each a text or a list of texts, and reports anything else. */
public final class YamlSettings {
  /** As in TOML; settings need two. */
  private static final int DEEPEST = 128;

  /** YAML 1.2.2, 10.3.1, as what its parser makes of values without a type, too. */
  private static final Set<String> CORE_TYPES =
      Stream.of("str", "int", "float", "bool", "null", "seq", "map")
          .map("tag:yaml.org,2002:"::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final Text text;
  private final Diagnostics diagnostics;
  private final Map<String, TextSetting> settings = new LinkedHashMap<>();

  /**
   * A text of settings.
   *
   * @param path as messages name its file
   * @param firstLine the line of the file at which the text begins, 1-based
   * @param name its name in messages, such as {@code the front matter}
   * @param code of its errors
   * @param mappings the settings whose value may be a mapping, which becomes a list of texts {@code
   *     key: value}, within another mapping {@code outer.key: value}
   */
  public record Text(
      String path, int firstLine, String name, DiagnosticCode code, Set<String> mappings) {
    /** Copies the set. */
    public Text {
      mappings = Set.copyOf(mappings);
    }
  }

  private YamlSettings(Text text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads settings.
   *
   * @param yaml YAML 1.2 of the core schema
   * @param text its position and its name
   * @param diagnostics receives an error for each thing that is wrong
   * @return the settings that could be read, in the order of the text
   */
  public static Map<String, TextSetting> read(String yaml, Text text, Diagnostics diagnostics) {
    YamlSettings reader = new YamlSettings(text, diagnostics);
    reader.compose(yaml);
    return reader.settings;
  }

  private void compose(String yaml) {
    LoadSettings usual = LoadSettings.builder().build();
    try {
      if (isDeep(new Parse(usual).parseString(yaml))) {
        return;
      }
      new Compose(usual).composeString(yaml).ifPresent(node -> take(node, yaml.lines().toList()));
    } catch (MarkedYamlEngineException e) {
      List<String> lines = yaml.lines().toList();
      YamlFault fault = YamlFault.of(e, lines, text.name());
      error(position(fault.line(), fault.column()), fault.problem(), fault.remedy());
      if (YamlFault.isSetting(lines.get(Math.min(fault.line(), lines.size() - 1)))) {
        // The parser ends at a fault, and other lines may have the like.
        compose(blank(lines, fault.line()));
      }
    } catch (YamlEngineException e) {
      error(start(), text.name() + " is not YAML", "write key: value");
    }
  }

  private static String blank(List<String> lines, int line) {
    List<String> others = new ArrayList<>(lines);
    others.set(line, "");
    return String.join("\n", others) + "\n";
  }

  /** Nodes are composed by calls within calls, but events come one after another. */
  private boolean isDeep(Iterable<Event> events) {
    int depth = 0;
    for (Event event : events) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        SourcePosition place = event.getStartMark().map(this::position).orElse(start());
        error(place, "lists and mappings are nested too deeply", "use fewer levels");
        return true;
      }
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
    }
    return false;
  }

  private void take(Node node, List<String> lines) {
    refuseTypes(node);
    if (!(node instanceof MappingNode mapping)) {
      error(position(node), text.name() + " holds no settings", "write key: value");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        warnOfLoss(key.getValue(), tuple.getValueNode(), lines);
        List<Value> values = values(key.getValue(), tuple.getValueNode());
        TextSetting setting =
            new TextSetting(
                values.stream().map(Value::text).toList(),
                values.stream().map(Value::position).toList(),
                position(tuple.getValueNode()),
                position(key));
        if (settings.put(key.getValue(), setting) != null) {
          error(
              position(key),
              "the setting \"" + key.getValue() + "\" stands here twice",
              "keep one");
        }
      } else {
        error(position(tuple.getKeyNode()), "a setting has no name", "write key: value");
      }
    }
  }

  private void warnOfLoss(String key, Node value, List<String> lines) {
    if (value instanceof ScalarNode scalar && scalar.getStartMark().isPresent()) {
      int line = Math.min(scalar.getStartMark().get().getLine(), lines.size() - 1);
      YamlFault.lost(key, scalar, lines.get(line))
          .ifPresent(
              lost ->
                  diagnostics.warning(
                      position(lost.line(), lost.column()),
                      text.code(),
                      lost.problem(),
                      lost.remedy()));
    }
  }

  /** YAML's tags name types of some program; a setting is text. */
  private void refuseTypes(Node node) {
    if (!CORE_TYPES.contains(node.getTag().getValue())) {
      error(
          position(node),
          text.name() + " names the type \"" + node.getTag().getValue() + "\"",
          "write the value alone");
    }
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::refuseTypes);
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        refuseTypes(tuple.getKeyNode());
        refuseTypes(tuple.getValueNode());
      }
    }
  }

  /** A text and where it begins. */
  private record Value(String text, SourcePosition position) {}

  private List<Value> values(String key, Node node) {
    if (!text.mappings().contains(key) || !(node instanceof MappingNode mapping)) {
      return values(node);
    }
    List<Value> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = joined(values(tuple.getKeyNode()));
      SourcePosition place = position(tuple.getKeyNode());
      if (tuple.getValueNode() instanceof MappingNode) {
        values(key, tuple.getValueNode())
            .forEach(entry -> entries.add(new Value(name + "." + entry.text, place)));
      } else if (tuple.getValueNode() instanceof SequenceNode list) {
        values(list).forEach(value -> entries.add(new Value(name + ": " + value.text, place)));
      } else {
        entries.add(new Value(name + ": " + joined(values(tuple.getValueNode())), place));
      }
    }
    return entries;
  }

  private static String joined(List<Value> values) {
    return values.stream().map(Value::text).collect(Collectors.joining());
  }

  private List<Value> values(Node node) {
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<Value> values = new ArrayList<>();
    for (Node one : nodes) {
      if (!(one instanceof ScalarNode scalar)) {
        error(position(one), "a setting holds more than a list", "write a text or a list of texts");
      } else if (scalar.getValue().codePoints().anyMatch(YamlSettings::isNoText)) {
        error(position(one), "the text holds a control character", "remove it");
      } else if (!isNothing(scalar)) {
        String value = Normalizer.normalize(scalar.getValue().strip(), Normalizer.Form.NFC);
        // What is quoted begins behind the mark.
        values.add(new Value(value, position(one).plusColumns(scalar.isPlain() ? 0 : 1)));
      }
    }
    return values;
  }

  /** YAML 1.2.2, 10.3.2: how a plain scalar says that there is no value. */
  private static boolean isNothing(ScalarNode scalar) {
    String value = scalar.getValue();
    return value.isBlank()
        || (scalar.isPlain() && (value.equals("~") || value.equalsIgnoreCase("null")));
  }

  /** Characters that YAML can escape and no output can hold. */
  private static boolean isNoText(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.SURROGATE || (type == Character.CONTROL && codePoint != '\n');
  }

  private SourcePosition position(Node node) {
    return node.getStartMark().map(this::position).orElse(start());
  }

  private SourcePosition position(Mark mark) {
    return position(mark.getLine(), mark.getColumn());
  }

  /** Marks count from 0. */
  private SourcePosition position(int line, int column) {
    return new SourcePosition(text.path(), line + text.firstLine(), column + 1);
  }

  private SourcePosition start() {
    return SourcePosition.startOf(text.path());
  }

  private void error(SourcePosition position, String problem, String remedy) {
    diagnostics.error(position, text.code(), problem, remedy);
  }
}
