package matinee.web.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import matinee.catalog.Movie;
import matinee.web.poster.Poster;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Renders every sample, with assets and posters, into {@code target/preview}, to be looked at. */
final class Preview {
  private static final Path WEBAPP = Path.of("webapp");
  private final TemplateEngine engine = new TemplateEngine();

  Preview() {
    FileTemplateResolver resolver = new FileTemplateResolver();
    resolver.setPrefix(WEBAPP + "/WEB-INF/templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
    engine.setLinkBuilder(new AtRoot());
  }

  public static void main(String[] args) throws IOException {
    Path target = Path.of("target/preview");
    Preview preview = new Preview();
    Files.createDirectories(target.resolve("posters"));
    for (var sample : Samples.all().entrySet()) {
      Files.writeString(
          target.resolve(sample.getKey() + ".html"), preview.render(sample.getValue()));
    }
    for (Movie movie : Stream.concat(known(), SampleFilms.odd().stream()).toList()) {
      Files.writeString(target.resolve("posters/" + movie.id() + ".svg"), Poster.svg(movie));
    }
    Path assets = target.resolve("assets");
    if (Files.notExists(assets)) {
      Files.createSymbolicLink(assets, WEBAPP.resolve("assets").toAbsolutePath());
    }
  }

  private static Stream<Movie> known() {
    return Stream.concat(SampleFilms.known().stream(), SampleFilms.unseen().stream());
  }

  /** The page as the visitor gets it. */
  String render(Samples.Sample sample) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("view", sample.view());
    context.setVariable("site", sample.site());
    return engine.process(sample.template(), context);
  }

  /** Links as on a site that stands at {@code /}; there is no request to ask. */
  private static final class AtRoot extends StandardLinkBuilder {
    @Override
    protected String computeContextPath(
        IExpressionContext context, String base, Map<String, Object> parameters) {
      return "";
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
      // A file needs an ending to be served as what it is.
      return link.replaceFirst("^(/posters/[0-9]+)(?:/large)?$", "$1.svg");
    }
  }
}
