package matinee;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one site for the whole run: filling and training one takes seconds. */
public final class SharedSite implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == TestSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedSite.class))
        .computeIfAbsent(TestSite.class, type -> started(), TestSite.class);
  }

  private static TestSite started() {
    try {
      return TestSite.start(java.util.Map.of()).open();
    } catch (Exception e) {
      throw new IllegalStateException("The site did not start", e);
    }
  }
}
