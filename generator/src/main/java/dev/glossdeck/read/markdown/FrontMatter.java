package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.LintSetting;
import dev.glossdeck.read.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * The settings of a Markdown deck: YAML between two lines {@code ---}, or TOML between two lines
 * {@code +++}, at the top of the file.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final String TOML_FENCE = "+++";

  /** As in TOML; settings need two. */
  private static final int DEEPEST = 128;

  /** hashcards writes TOML between the fences of YAML. */
  private static final Pattern TOML = Pattern.compile("\\A\\s*[A-Za-z0-9_-]+\\s*=");

  /** YAML 1.2.2, 10.3.1, as what its parser makes of values without a type, too. */
  private static final Set<String> CORE_TYPES =
      Stream.of("str", "int", "float", "bool", "null", "seq", "map")
          .map("tag:yaml.org,2002:"::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final String path;
  private final Diagnostics diagnostics;
  private int lines;

  /**
   * One setting.
   *
   * @param values one for a scalar, any number for a list, {@code key: value} for each entry of a
   *     mapping where one may stand
   * @param position where its value begins
   * @param keyPosition where its name begins
   */
  record Setting(List<String> values, SourcePosition position, SourcePosition keyPosition) {}

  private FrontMatter(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  static FrontMatter read(String path, List<String> lines, Diagnostics diagnostics) {
    FrontMatter matter = new FrontMatter(path, diagnostics);
    String first = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
    if (first.equals(FENCE) || first.equals(TOML_FENCE)) {
      matter.read(lines, first);
    }
    return matter;
  }

  /** How many lines of the file it takes, both fences counted. */
  int lines() {
    return lines;
  }

  /** A setting with one value; an error if it has several. */
  Optional<String> value(String key) {
    List<String> values = values(key);
    if (values.size() > 1) {
      error(position(key), "\"" + key + "\" takes one text, not a list", "write " + key + ": text");
    }
    return values.stream().findFirst();
  }

  /** A setting with any number of values. */
  List<String> values(String key) {
    return settings.containsKey(key) ? settings.get(key).values : List.of();
  }

  /** Where a setting stands, or the start of the file. */
  SourcePosition position(String key) {
    return settings.containsKey(key) ? settings.get(key).position : SourcePosition.startOf(path);
  }

  /** All settings by name, in the order of the file. */
  Map<String, Setting> settings() {
    return settings;
  }

  private void read(List<String> all, String fence) {
    for (int end = 1; end < all.size(); end++) {
      String line = all.get(end).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals(FENCE))) {
        lines = end + 1;
        take(String.join("\n", all.subList(1, end)) + "\n", fence);
        return;
      }
    }
    lines = all.size();
    error(SourcePosition.startOf(path), "the front matter does not end", "close it with " + fence);
  }

  private void take(String text, String fence) {
    if (fence.equals(TOML_FENCE) || TOML.matcher(text).find()) {
      settings.putAll(new TomlSettings(path, diagnostics).read(text));
    } else {
      compose(text);
    }
  }

  private void compose(String yaml) {
    LoadSettings usual = LoadSettings.builder().build();
    try {
      if (isDeep(new Parse(usual).parseString(yaml))) {
        return;
      }
      new Compose(usual).composeString(yaml).ifPresent(node -> take(node, yaml.lines().toList()));
    } catch (MarkedYamlEngineException e) {
      YamlFault fault = YamlFault.of(e, yaml.lines().toList());
      error(position(fault.line(), fault.column()), fault.problem(), fault.remedy());
    } catch (YamlEngineException e) {
      error(SourcePosition.startOf(path), "the front matter is not YAML", "write key: value");
    }
  }

  /** Nodes are composed by calls within calls, but events come one after another. */
  private boolean isDeep(Iterable<Event> events) {
    int depth = 0;
    for (Event event : events) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        SourcePosition place =
            event.getStartMark().map(this::position).orElse(SourcePosition.startOf(path));
        error(place, "lists and mappings are nested too deeply", "use fewer levels");
        return true;
      }
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
    }
    return false;
  }

  private void take(Node node, List<String> text) {
    refuseTypes(node);
    if (!(node instanceof MappingNode mapping)) {
      error(position(node), "the front matter holds no settings", "write key: value");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        warnOfLoss(key.getValue(), tuple.getValueNode(), text);
        Setting setting =
            new Setting(
                values(key.getValue(), tuple.getValueNode()),
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

  private void warnOfLoss(String key, Node value, List<String> text) {
    if (value instanceof ScalarNode scalar && scalar.getStartMark().isPresent()) {
      int line = Math.min(scalar.getStartMark().get().getLine(), text.size() - 1);
      YamlFault.lost(key, scalar, text.get(line))
          .ifPresent(
              lost ->
                  diagnostics.warning(
                      position(lost.line(), lost.column()),
                      DiagnosticCode.FRONT_MATTER,
                      lost.problem(),
                      lost.remedy()));
    }
  }

  /** YAML's tags name types of some program; a setting is text. */
  private void refuseTypes(Node node) {
    if (!CORE_TYPES.contains(node.getTag().getValue())) {
      error(
          position(node),
          "the front matter names the type \"" + node.getTag().getValue() + "\"",
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

  private List<String> values(String key, Node node) {
    if (!key.equals(LintSetting.KEY) || !(node instanceof MappingNode mapping)) {
      return values(node);
    }
    List<String> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = String.join("", values(tuple.getKeyNode()));
      entries.add(name + ": " + String.join("", values(tuple.getValueNode())));
    }
    return entries;
  }

  private List<String> values(Node node) {
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<String> values = new ArrayList<>();
    for (Node one : nodes) {
      if (!(one instanceof ScalarNode scalar)) {
        error(position(one), "a setting holds more than a list", "write a text or a list of texts");
      } else if (scalar.getValue().codePoints().anyMatch(FrontMatter::isNoText)) {
        error(position(one), "the text holds a control character", "remove it");
      } else if (!isNothing(scalar)) {
        values.add(Names.nfc(scalar.getValue().strip()));
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

  /** What YAML can write as an escape and no output can hold. */
  private static boolean isNoText(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.SURROGATE || (type == Character.CONTROL && codePoint != '\n');
  }

  private SourcePosition position(Node node) {
    return node.getStartMark().map(this::position).orElse(SourcePosition.startOf(path));
  }

  private SourcePosition position(Mark mark) {
    return position(mark.getLine(), mark.getColumn());
  }

  /** Marks count from 0, and the first line of the file is a fence. */
  private SourcePosition position(int line, int column) {
    return new SourcePosition(path, line + 2, column + 1);
  }

  private void error(SourcePosition position, String problem, String remedy) {
    diagnostics.error(position, DiagnosticCode.FRONT_MATTER, problem, remedy);
  }
}
