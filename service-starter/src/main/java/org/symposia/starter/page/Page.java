package org.symposia.starter.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page, or a fragment of one: a record that is the whole model of the JTE template of
 * the same qualified name. {@code org.symposia.agenda.home.HomePage} is rendered by
 * {@code agenda/home/HomePage.jte}, whose parameters are {@code PageContext ctx} and
 * {@code HomePage page}. Handlers return it, or a {@link Redirect}, as their view.
 */
public interface Page extends View {

	/** The status of the response. */
	default HttpStatus status() {
		return HttpStatus.OK;
	}

	@Override
	default String getContentType() {
		return PageRenderer.CONTENT_TYPE;
	}

	@Override
	default void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		PageRenderer.of(request).render(this, request, response);
	}

}
