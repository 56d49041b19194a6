package dev.glossdeck.maven;

import dev.glossdeck.cli.setting.SaidSetting;
import java.io.File;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The parameters of a goal as settings of a command, by where they come from. A parameter whose
 * property is {@code glossdeck.backOffset} is the option {@code --back-offset}.
 */
final class GoalSettings {
  private static final String PREFIX = "glossdeck.";
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{glossdeck\\.(\\w+)}");
  private static final Pattern OPTION = Pattern.compile("--(?:no-)?([a-z]+(?:-[a-z]+)*)");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  /** Options whose parameters are called otherwise, as is usual in a POM. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "excludes", "exclude",
          "outputDirectory", "output",
          "cacheDirectory", "cache",
          "topics", "topic",
          "tags", "tag",
          "fonts", "font");

  private final Map<String, SaidSetting> commandLine = new LinkedHashMap<>();
  private final Map<String, SaidSetting> pom = new LinkedHashMap<>();
  private final Map<String, SaidSetting> usual = new LinkedHashMap<>();
  private final Mojo mojo;
  private final MojoExecution execution;
  private final MavenSession session;

  private GoalSettings(Mojo mojo, MojoExecution execution, MavenSession session) {
    this.mojo = mojo;
    this.execution = execution;
    this.session = session;
  }

  /**
   * Sorts the parameters of a goal.
   *
   * @param mojo the goal, whose parameters are set
   */
  static GoalSettings of(Mojo mojo, MojoExecution execution, MavenSession session) {
    GoalSettings settings = new GoalSettings(mojo, execution, session);
    for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
      Matcher property = PROPERTY.matcher(String.valueOf(parameter.getExpression()));
      if (parameter.isEditable() && property.matches()) {
        settings.add(parameter, property.group(1));
      }
    }
    return settings;
  }

  /** The settings of the command line, then those of the POM. */
  List<Map<String, SaidSetting>> said() {
    return List.of(commandLine, pom);
  }

  /** The defaults. */
  Map<String, SaidSetting> usual() {
    return usual;
  }

  private void add(Parameter parameter, String name) {
    String property = PREFIX + name;
    Optional<Field> field = field(parameter.getName());
    boolean isList =
        field.filter(one -> Collection.class.isAssignableFrom(one.getType())).isPresent();
    String typed = session.getUserProperties().getProperty(property);
    List<String> values = field.map(this::values).orElse(List.of());
    String key = option(name);
    if (typed != null) {
      boolean isFile = "java.io.File".equals(parameter.getType());
      List<String> own =
          isList ? List.of(typed.split(",", -1)) : List.of(isFile ? file(typed) : typed);
      // Maven has made files of the values unless the POM says others.
      commandLine.put(
          key, new SaidSetting(isConfigured(parameter) ? own : values, "-D" + property));
    } else if (isConfigured(parameter) || isProperty(property)) {
      pom.put(key, new SaidSetting(values, "the POM"));
    } else if (!values.isEmpty()) {
      usual.put(key, new SaidSetting(values, SaidSetting.USUAL));
    }
  }

  private boolean isConfigured(Parameter parameter) {
    Xpp3Dom configured = execution.getConfiguration().getChild(parameter.getName());
    return configured != null
        && !parameter.getExpression().equals(configured.getValue())
        && (configured.getValue() != null || configured.getChildCount() > 0);
  }

  private boolean isProperty(String name) {
    MavenProject project = session.getCurrentProject();
    return Stream.of(project.getProperties(), session.getSystemProperties())
        .anyMatch(properties -> properties.containsKey(name));
  }

  private String file(String written) {
    return session.getCurrentProject().getBasedir().toPath().resolve(written).toString();
  }

  private Optional<Field> field(String name) {
    for (Class<?> type = mojo.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> values(Field field) {
    try {
      Object value = field.get(mojo);
      Stream<?> values =
          value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
      return values.map(GoalSettings::text).toList();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object value) {
    return value instanceof File file ? file.getPath() : value.toString();
  }

  /** The option of a parameter, without dashes. */
  static String option(String name) {
    String kebab =
        CAPITAL.matcher(name).replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    return RENAMED.getOrDefault(name, kebab);
  }

  /** A message with the names of parameters in place of options. */
  static String inPom(String message) {
    return OPTION.matcher(message).replaceAll(option -> parameter(option.group(1)));
  }

  private static String parameter(String option) {
    return RENAMED.entrySet().stream()
        .filter(entry -> entry.getValue().equals(option))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(
            () ->
                Pattern.compile("-(.)")
                    .matcher(option)
                    .replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT)));
  }
}
