package org.symposia.starter.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.servlet.LocaleResolver;

import org.symposia.starter.page.ErrorPage;
import org.symposia.starter.page.PageContexts;
import org.symposia.starter.page.PageRenderer;
import org.symposia.starter.problem.ServerProblems;

/**
 * Answers requests that the server refuses before any filter sees them, such as those
 * with a malformed request line or header, like every other failure.
 */
final class ServerErrorValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(ServerErrorValve.class);

	private final List<HeaderWriter> headers;

	private final JsonMapper json;

	private final PageRenderer pages;

	private final PageContexts contexts;

	private final LocaleResolver locales;

	ServerErrorValve(List<HeaderWriter> headers, JsonMapper json, PageRenderer pages, PageContexts contexts,
			LocaleResolver locales) {
		this.headers = headers;
		this.json = json;
		this.pages = pages;
		this.contexts = contexts;
		this.locales = locales;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()
				|| !isIoAllowed(response)) {
			return;
		}
		HttpStatus known = HttpStatus.resolve(status);
		ProblemDetail problem = ServerProblems.of((known != null) ? known : HttpStatus.BAD_REQUEST);
		this.headers.forEach((writer) -> writer.writeHeaders(request, response));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try {
			if (isForPeople(request)) {
				write(response, "text/html", page(problem, request));
			}
			else {
				write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, this.json.writeValueAsString(problem));
			}
		}
		catch (IOException ex) {
			logger.debug("The client has gone", ex);
		}
	}

	private static boolean isIoAllowed(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	/** What could not be read has no path. */
	private static boolean isForPeople(Request request) {
		String path = request.getRequestURI();
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return (path == null || !path.startsWith("/api/")) && accept != null && accept.contains("text/html");
	}

	private String page(ProblemDetail problem, Request request) {
		Locale language = this.locales.resolveLocale(request);
		return this.pages.standalone(ErrorPage.of(problem), this.contexts.in(language));
	}

	private static void write(Response response, String type, String body) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getReporter().write(body);
		response.finishResponse();
	}

}
