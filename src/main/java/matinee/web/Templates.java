package matinee.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.WebApplicationTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders {@code WEB-INF/templates}. */
public final class Templates {
  private final JakartaServletWebApplication application;
  private final TemplateEngine engine = new TemplateEngine();

  public Templates(ServletContext context) {
    application = JakartaServletWebApplication.buildApplication(context);
    WebApplicationTemplateResolver resolver = new WebApplicationTemplateResolver(application);
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setPrefix("/WEB-INF/templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
  }

  /**
   * Answers with the page {@code name}. The page is rendered whole before anything is sent, so a
   * template that fails leads to an error page and not to half a page.
   */
  public void render(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String name,
      Site site,
      Object view)
      throws IOException {
    WebContext context =
        new WebContext(
            application.buildExchange(request, response),
            Locale.ENGLISH,
            Map.of("site", site, "view", view));
    String page = engine.process(name, context);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(page);
  }
}
