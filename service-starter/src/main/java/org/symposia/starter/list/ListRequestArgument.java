package org.symposia.starter.list;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * Reads a {@link ListRequest} from the query. Programs are told of parameters that are
 * not known; pages ignore them, since links to pages are shared and get parameters of
 * other sites on the way.
 */
final class ListRequestArgument implements HandlerMethodArgumentResolver {

	static final String CURSOR = "cursor";

	static final String LIMIT = "limit";

	static final String QUERY = "query";

	private static final int LONGEST_QUERY = 200;

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == ListRequest.class;
	}

	@Override
	public ListRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
		List<FieldError> errors = isForPrograms(request) ? unknown(request, parameter.getExecutable())
				: new ArrayList<>();
		int limit = limit(request, parameter.getParameterAnnotation(ListLimit.class), errors);
		String query = Objects.requireNonNullElse(request.getParameter(QUERY), "").strip();
		if (query.length() > LONGEST_QUERY) {
			errors.add(new FieldError(QUERY, "must have at most " + LONGEST_QUERY + " characters"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
		String cursor = request.getParameter(CURSOR);
		return new ListRequest(StringUtils.hasText(cursor) ? cursor : null, limit, query);
	}

	private static boolean isForPrograms(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/") || request.getRequestURI().startsWith("/internal/");
	}

	private static int limit(HttpServletRequest request, @Nullable ListLimit bounds, List<FieldError> errors) {
		String text = request.getParameter(LIMIT);
		int max = (bounds != null) ? bounds.max() : ListRequest.HIGHEST_LIMIT;
		int standard = (bounds != null) ? bounds.value() : ListRequest.STANDARD_LIMIT;
		if (!StringUtils.hasText(text)) {
			return standard;
		}
		int limit = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
		if (limit < 1 || limit > max) {
			errors.add(new FieldError(LIMIT, "must be a whole number from 1 to " + max));
		}
		return limit;
	}

	private static List<FieldError> unknown(HttpServletRequest request, Executable handler) {
		Set<String> known = new LinkedHashSet<>(List.of(CURSOR, LIMIT, QUERY));
		Arrays.stream(handler.getParameters())
			.map(ListRequestArgument::name)
			.filter(StringUtils::hasText)
			.forEach(known::add);
		List<FieldError> errors = new ArrayList<>();
		request.getParameterMap()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(name) && !name.equals("lang"))
			.forEach((name) -> errors
				.add(new FieldError(name, "is not a known parameter; known are " + String.join(", ", known))));
		return errors;
	}

	private static String name(Parameter parameter) {
		RequestParam annotation = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
		if (annotation == null) {
			return "";
		}
		return annotation.name().isEmpty() ? parameter.getName() : annotation.name();
	}

}
