package org.symposia.starter.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Asked by the layout for what surrounds the page of the current request, so that error
 * pages get it as well.
 */
public final class PageShell {

	public ShellView view() {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		PageAddress address = PageAddress.of(request);
		Visitor visitor = Visitor.current();
		return new ShellView(visitor.name(), address.path(), address.login(), places(visitor, address),
				languages(address, RequestContextUtils.getLocale(request)));
	}

	/** What a status means to a reader; none means that we failed. */
	public ErrorKind errorKind(@Nullable Integer status) {
		return ErrorKind.of((status != null) ? status : 500);
	}

	private static List<ShellView.Place> places(Visitor visitor, PageAddress address) {
		return Stream
			.concat(Stream.of(place("home", "/", address.path().equals("/")),
					place("press", "/press", address.isUnder("/press"))), desks(visitor, address))
			.toList();
	}

	private static Stream<ShellView.Place> desks(Visitor visitor, PageAddress address) {
		Stream.Builder<ShellView.Place> desks = Stream.builder();
		if (visitor.hasAny("organizer", "admin")) {
			desks.add(place("events-desk", "/agenda/desk", address.isUnder("/agenda/desk")));
		}
		if (visitor.hasAny("press-officer", "admin")) {
			desks.add(place("press-desk", "/media/desk", address.isUnder("/media/desk")));
		}
		return desks.build();
	}

	private static ShellView.Place place(String name, String path, boolean current) {
		return new ShellView.Place("shell.place." + name, path, current);
	}

	private static List<ShellView.Language> languages(PageAddress address, Locale current) {
		return PageLanguages.ALL.stream()
			.map((locale) -> new ShellView.Language(locale, address.in(locale), locale.equals(current)))
			.toList();
	}

}
