/** The page: a head that all views share, and the view of the address. Views other than the first are loaded when opened. */

import { useState } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso'
import { AskPage } from './ask/ask-page.js'
import { Header } from './page/header.js'
import { NotFound } from './page/not-found.js'
import { Problem } from './parts/problem.js'

const ArticlePage = lazy(() => import('./article/article-page.js').then((module) => module.ArticlePage))
const MeetingPage = lazy(() => import('./meeting/meeting-page.js').then((module) => module.MeetingPage))
const NetworkPage = lazy(() => import('./network/network-page.js').then((module) => module.NetworkPage))
const OrganizationPage = lazy(() =>
  import('./organization/organization-page.js').then((module) => module.OrganizationPage),
)
const PersonPage = lazy(() => import('./person/person-page.js').then((module) => module.PersonPage))
const ReadPage = lazy(() => import('./read/read-page.js').then((module) => module.ReadPage))
const ReviewPage = lazy(() => import('./review/review-page.js').then((module) => module.ReviewPage))
const SearchPage = lazy(() => import('./search/search-page.js').then((module) => module.SearchPage))

/** The explorer's own addresses; all others are left to the server. */
const SCOPE = /^\/(?:$|\?|search\b|person\/|organization\/|meeting\/|article\/|network\b|read\b|review\b)/

export function App() {
  const [broken, setBroken] = useState(false)
  return (
    <LocationProvider scope={SCOPE}>
      <Header />
      <main id="main" tabIndex={-1}>
        {broken ? (
          // A view that was not loaded: the server was updated, or the connection lost.
          <Problem failure="offline" again={() => location.reload()} />
        ) : (
          <ErrorBoundary onError={() => setBroken(true)}>
            <Router>
              <Route path="/" component={AskPage} />
              <Route path="/person/:id" component={PersonPage} />
              <Route path="/organization/:id" component={OrganizationPage} />
              <Route path="/article/:id" component={ArticlePage} />
              <Route path="/meeting/:id" component={MeetingPage} />
              <Route path="/network" component={NetworkPage} />
              <Route path="/read" component={ReadPage} />
              <Route path="/review" component={ReviewPage} />
              <Route path="/search" component={SearchPage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        )}
      </main>
    </LocationProvider>
  )
}
