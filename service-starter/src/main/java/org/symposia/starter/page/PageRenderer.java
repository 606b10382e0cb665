package org.symposia.starter.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import gg.jte.TemplateEngine;
import gg.jte.html.HtmlContent;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Renders pages by the templates that were compiled with them. */
public final class PageRenderer {

	static final String CONTENT_TYPE = "text/html;charset=UTF-8";

	private static final String ROOT = "org.symposia.";

	private final TemplateEngine engine;

	private final PageContexts contexts;

	PageRenderer(TemplateEngine engine, PageContexts contexts) {
		this.engine = engine;
		this.contexts = contexts;
	}

	static PageRenderer of(HttpServletRequest request) {
		WebApplicationContext context = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
		return context.getBean(PageRenderer.class);
	}

	/**
	 * Renders a fragment to keep it. What depends on the request, as the account's name
	 * does, must not be part of it.
	 * @return content of other pages in the same language
	 */
	public HtmlContent fragment(Page fragment, PageContext context) {
		return new RenderedContent(output(fragment, context).toByteArray());
	}

	/** A whole page that depends on no request. */
	public String standalone(Page page, PageContext context) {
		return new String(output(page, context).toByteArray(), StandardCharsets.UTF_8);
	}

	void render(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Utf8ByteOutput output = output(page, this.contexts.of(request));
		if (page.status().isError()) {
			response.setStatus(page.status().value());
		}
		response.setContentType(CONTENT_TYPE);
		response.setContentLength(output.getContentLength());
		output.writeTo(response.getOutputStream());
	}

	private Utf8ByteOutput output(Page page, PageContext context) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(template(page.getClass()), Map.of("ctx", context, "page", page), output);
		return output;
	}

	/** The name of a page's template, relative to the folder of all templates. */
	static String template(Class<?> page) {
		return page.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
	}

}
