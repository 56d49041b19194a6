package dev.glossdeck.export.site.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows templates the components of view records, and nothing else: no methods, no objects of the
 * model. An empty {@link Optional} is a missing variable, so that {@code ??} asks for it and
 * forgetting to ask is an error.
 */
final class ViewWrapper implements ObjectWrapper {
  private static final ClassValue<Parts> PARTS =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
          Map<String, Integer> places = new HashMap<>();
          List<Method> accessors = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            places.put(component.getName(), places.size());
            accessors.add(component.getAccessor());
          }
          return new Parts(type.getSimpleName(), places, List.copyOf(accessors));
        }
      };

  /**
   * The components of a kind of record.
   *
   * @param name of the record
   * @param places the places of the components by their names, from 0
   * @param all the accessors in the order of the components
   */
  record Parts(String name, Map<String, Integer> places, List<Method> all) {}

  /** The components of a kind of record. */
  static Parts parts(Class<?> view) {
    return PARTS.get(view);
  }

  /** The value of a component. */
  static Object read(Method part, Record view) {
    try {
      return part.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component of a view cannot be read", e);
    }
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Boolean bool) {
      return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer number) {
      return new SimpleNumber(number);
    } else if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null; // FreeMarker's missing variable
    } else if (value instanceof List<?> list) {
      return new Sequence(list, this);
    } else if (value instanceof Messages messages) {
      return new Words(messages);
    } else if (value instanceof Record view) {
      return new View(view, this);
    }
    throw new TemplateModelException("not for templates: " + value);
  }

  /** Equal for models of equal values. */
  static Object value(TemplateModel model) throws TemplateModelException {
    if (model instanceof View view) {
      return view.view;
    } else if (model instanceof TemplateHTMLOutputModel html) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    }
    return model instanceof TemplateScalarModel text ? text.getAsString() : model;
  }

  /** A list that is not copied. */
  private record Sequence(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? wrapper.wrap(list.get(index)) : null; // as FreeMarker has it
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** The interface's words by key. */
  private record Words(Messages messages) implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) {
      return new SimpleScalar(messages.get(key));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A record's components by name, each wrapped once. For one thread. */
  private static final class View implements TemplateHashModel {
    private final Record view;
    private final ViewWrapper wrapper;
    private final Parts parts;
    private final TemplateModel[] wrapped;

    View(Record view, ViewWrapper wrapper) {
      this.view = view;
      this.wrapper = wrapper;
      this.parts = parts(view.getClass());
      this.wrapped = new TemplateModel[parts.all().size()];
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Integer place = parts.places().get(key);
      if (place == null) {
        throw new TemplateModelException(parts.name() + " has no " + key);
      }
      if (wrapped[place] == null) {
        wrapped[place] = wrapper.wrap(read(parts.all().get(place), view));
      }
      return wrapped[place];
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
