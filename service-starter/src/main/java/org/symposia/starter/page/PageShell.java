package org.symposia.starter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Callers;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.PublicUrl;

/**
 * Asked by the layout for what surrounds the page of the current request, so that error
 * pages get it as well.
 */
public final class PageShell {

	private final PublicUrl site;

	PageShell(PublicUrl site) {
		this.site = site;
	}

	public ShellView view() {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		PageAddress address = PageAddress.of(request);
		Optional<PageAddress> again = PageAddress.again(request, this.site.origin());
		PageAddress back = again.orElse(PageAddress.HOME);
		Caller caller = Callers.current();
		return new ShellView(caller.isAnonymous() ? null : caller.name(), again.map(PageAddress::whole).orElse(null),
				back.login(), places(caller, address), languages(back, RequestContextUtils.getLocale(request)));
	}

	/** What a status means to this reader; none means that we failed. */
	public ErrorKind errorKind(@Nullable Integer status) {
		ErrorKind kind = ErrorKind.of((status != null) ? status : 500);
		return (kind == ErrorKind.FORBIDDEN && Callers.current().isAnonymous()) ? ErrorKind.REFUSED : kind;
	}

	private static List<ShellView.Place> places(Caller caller, PageAddress address) {
		return Stream
			.concat(Stream.of(place("home", "/", address.path().equals("/")),
					place("press", "/press", address.isUnder("/press"))), desks(caller, address))
			.toList();
	}

	private static Stream<ShellView.Place> desks(Caller caller, PageAddress address) {
		Stream.Builder<ShellView.Place> desks = Stream.builder();
		if (caller.has(Role.ORGANIZER) || caller.isAdmin()) {
			desks.add(place("events-desk", "/agenda/desk", address.isUnder("/agenda/desk")));
		}
		if (caller.has(Role.PRESS_OFFICER) || caller.isAdmin()) {
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
